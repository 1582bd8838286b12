// SPDX-License-Identifier: GPL-3.0-or-later
#include <keymask.h>
#include <random.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fleet;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto secret = "sk_live_Ab/12+cd=";
}

class tst_KeyMask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisSecret_data();
    void thisSecret();
    void anySpelling();
    void whatLooksLikeOne_data();
    void whatLooksLikeOne();
};

void tst_KeyMask::thisSecret_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("masked");
    const auto row = [](const char *name, const char *text, const char *masked) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(masked);
    };
    row("none", "nothing here", "nothing here");
    row("as it stands", "k=sk_live_Ab/12+cd=;", "k=[key];");
    row("alone", "sk_live_Ab/12+cd=", "[key]");
    row("twice", "sk_live_Ab/12+cd=sk_live_Ab/12+cd=", "[key][key]");
    row("behind its own beginning", "sk_sk_live_Ab/12+cd=", "sk_[key]");
    row("slash of JSON", R"("sk_live_Ab\/12+cd=")", R"("[key]")");
    row("one escape", R"("\u0073k_live_Ab/12+cd=")", R"("[key]")");
    row("capital digits", R"("sk_live_Ab\u002F12\u002Bcd\u003D")", R"("[key]")");
    row("all escapes and text behind",
        R"(\u0073\u006b\u005f\u006c\u0069\u0076\u0065\u005f\u0041\u0062\u002f\u0031\u0032\u002b\u0063\u0064\u003dx)",
        "[key]x");
    row("of an address", "?k=sk_live_Ab%2F12%2bcd%3D&x", "?k=[key]&x");
    row("other escapes", R"({"a":"\u0073k_live_other","b":"10 % \\ \n"})",
        R"({"a":"\u0073k_live_other","b":"10 % \\ \n"})");
    row("cut off", R"(sk_live_Ab\u002)", R"(sk_live_Ab\u002)");
}

void tst_KeyMask::thisSecret()
{
    QFETCH(QByteArray, text);
    QTEST(withoutKey(text, secret), "masked");
    // What is no secret is not looked for.
    QCOMPARE(withoutKey("a short short text", "short"), "a short short text"_ba);
}

// Whatever mixture of spellings a peer picks: what a JSON parser would make the key of is masked.
void tst_KeyMask::anySpelling()
{
    Random random(7);
    for (int i = 0; i < 2000; ++i) {
        QByteArray spelt;
        for (const char c : QByteArrayView(secret)) {
            const bool isEscaped = random.below(3) == 0;
            QByteArray digits = QByteArray::number(int(c), 16).rightJustified(4, '0');
            if (random.below(2) == 0)
                digits = digits.toUpper();
            spelt += isEscaped ? "\\u" + digits : QByteArray(1, c);
        }
        const QByteArray text = R"({"a":"x","echo":")" + spelt + R"(","b":1})";
        QCOMPARE(QJsonDocument::fromJson(text).object().value(u"echo"_s).toString().toLatin1(), QByteArray(secret));
        QCOMPARE(withoutKey(text, secret), R"({"a":"x","echo":"[key]","b":1})"_ba);
    }
}

void tst_KeyMask::whatLooksLikeOne_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("masked");
    const auto row = [](const char *name, const char *text, const char *masked) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(masked);
    };
    row("none", "nothing here", "nothing here");
    row("empty", "", "");
    row("a key", "k=sk_live_Ab12;", "k=sk_live_\u2022\u2022\u2022\u2022;");
    row("two", "sk_test_1 sk_live_2", "sk_test_\u2022\u2022\u2022\u2022 sk_live_\u2022\u2022\u2022\u2022");
    row("a webhook secret", "whsec_abc/+=", "whsec_\u2022\u2022\u2022\u2022");
    row("another class", "sk_sandbox_1a", "sk_sandbox_\u2022\u2022\u2022\u2022");
    row("no class but a secret with a line", "sk_Ab12Cd34_rest", "sk_\u2022\u2022\u2022\u2022");
    row("a class too long to be one", "sk_abcdefghijk_rest", "sk_\u2022\u2022\u2022\u2022");
    row("a word", "the task_force and a desk_lamp", "the task_force and a desk_lamp");
    row("a word that ends like one", "risk task disk risk_1 mask_", "risk task disk risk_1 mask_");
    row("no class", "sk_a1B2c3", "sk_\u2022\u2022\u2022\u2022");
    row("a key glued to a word", "tasksk_live_a1", "tasksk_live_\u2022\u2022\u2022\u2022");
    row("a longer word", "task_force_majeure_clause", "task_force_majeure_clause");
    row("a word that is a key", "amps_sk_sandbox_Ab12Cd34Ef56", "amps_sk_sandbox_\u2022\u2022\u2022\u2022");
    row("in a word, of a known class", "task_live_1", "task_live_\u2022\u2022\u2022\u2022");
    row("behind a line break of JSON", R"("a:\nsk_sandbox_x")", "\"a:\\nsk_sandbox_\u2022\u2022\u2022\u2022\"");
    row("behind an escape of a URL", "?k%3Dsk_x", "?k%3Dsk_\u2022\u2022\u2022\u2022");
    row("a webhook secret behind a tab of JSON", R"("a:\twhsec_x")", "\"a:\\twhsec_\u2022\u2022\u2022\u2022\"");
    row("a webhook secret in a word", "my_whsec_x", "my_whsec_\u2022\u2022\u2022\u2022");
}

void tst_KeyMask::whatLooksLikeOne()
{
    QFETCH(QByteArray, text);
    QTEST(withoutKeys(text), "masked");
    QCOMPARE(withoutKeys(QString::fromUtf8(text)), QString::fromUtf8(withoutKeys(text)));
}

QTEST_GUILESS_MAIN(tst_KeyMask)
#include "tst_keymask.moc"
