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

QTEST_GUILESS_MAIN(tst_KeyMask)
#include "tst_keymask.moc"
