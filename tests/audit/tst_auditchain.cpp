// SPDX-License-Identifier: GPL-3.0-or-later
// Every way to tamper with a log of a megabyte, found and located; and the second verifier, in another language, asked
// about each of them. AUDIT_ALL_FLIPS=1 QTEST_FUNCTION_TIMEOUT=3600000 tries each of its eight million bits with both
// verifiers (a few minutes).
#include "auditsamples.h"

#include <random.h>

#include <QBuffer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace fleet;
using namespace fleet::sample;
using namespace Qt::Literals::StringLiterals;
using Kind = AuditVerdict::Kind;

namespace {

constexpr qsizetype megabyte = 1024 * 1024;
constexpr int sampledFlips = 20000; // by the walk
constexpr int wholeFlips = 60;      // by the whole verifier, and by the second one
constexpr int casesPerKind = 9;

AuditVerdict verify(const QByteArray &log, const std::optional<QByteArray> &head, HeadUse use = HeadUse::Own)
{
    QBuffer buffer;
    buffer.setData(log);
    buffer.open(QIODevice::ReadOnly);
    return verifyAudit(buffer, head, use);
}

// One act of tampering, said so that both verifiers' tests can do it to the same log on their own.
struct Tampering
{
    QByteArray recipe; // "delete 5 2", see agree.py
    QByteArray log;
    std::optional<QByteArray> head;
    Kind kind = Kind::Whole;
    quint64 badSeq = 0;
    quint64 lastBadSeq = 0;
};

QByteArray joined(const QList<QByteArray> &lines)
{
    return lines.isEmpty() ? QByteArray() : lines.join('\n') + '\n';
}

class Tamperer
{
public:
    explicit Tamperer(const Log &log) : m_log(log), m_bytes(log.bytes()), m_head(log.headText()) { }

    const QByteArray &bytes() const { return m_bytes; }
    const QByteArray &head() const { return m_head; }

    Tampering flip(qsizetype byte, int bit) const
    {
        QByteArray changed = m_bytes;
        changed[byte] = char(changed.at(byte) ^ (1 << bit));
        const auto seq = quint64(m_bytes.first(byte).count('\n'));
        return {"flip " + number(byte) + ' ' + number(bit), changed, m_head, Kind::Changed, seq, seq};
    }
    Tampering flipHead(qsizetype byte, int bit) const
    {
        QByteArray changed = m_head;
        changed[byte] = char(changed.at(byte) ^ (1 << bit));
        return {"fliphead " + number(byte) + ' ' + number(bit), m_bytes, changed, Kind::HeadChanged, 0, 0};
    }
    Tampering remove(qsizetype at, qsizetype count) const
    {
        QList<QByteArray> lines = m_log.lines;
        lines.remove(at, count);
        const bool isEnd = at + count == m_log.lines.size();
        return {"delete " + number(at) + ' ' + number(count), joined(lines), m_head,
                isEnd ? Kind::RolledBack : Kind::Deleted,     quint64(at),   quint64(at + count - 1)};
    }
    // An entry of the forger's own, well made, with the number that its place asks for.
    Tampering insert(qsizetype at) const
    {
        QList<QByteArray> lines = m_log.lines;
        const QByteArray before = at == 0 ? auditGenesis() : lines.at(at - 1).first(auditHashLength);
        const QByteArray body = forgedBody(at);
        lines.insert(at, auditHash(before, body) + ' ' + body);
        // After the last entry it follows well: a crash could have left it. That is what a chain and its head cannot
        // tell, and it is not tried here. Before it, its successor does not follow.
        return {"insert " + number(at), joined(lines), m_head, Kind::Inserted, quint64(at), quint64(at)};
    }
    // An entry changed and its hash made anew, and no other: the break is between it and the next.
    Tampering rewriteOne(qsizetype at) const
    {
        QList<QByteArray> lines = m_log.lines;
        const QByteArray body = forgedBody(at);
        lines[at] = auditHash(lines.at(at - 1).first(auditHashLength), body) + ' ' + body;
        const bool isLast = at + 1 == lines.size();
        // Its length differs, but the head's hash is looked at before anything else of it.
        const auto seq = quint64(isLast ? at : at + 1);
        return {"rewriteone " + number(at), joined(lines), m_head, isLast ? Kind::Rewritten : Kind::Changed, seq, seq};
    }
    // A line that no chain ever carried.
    Tampering insertLoose(qsizetype at) const
    {
        QList<QByteArray> lines = m_log.lines;
        const QByteArray body = forgedBody(at);
        lines.insert(at, auditHash(auditGenesis(), "x" + body) + ' ' + body);
        return {"insertloose " + number(at), joined(lines), m_head, Kind::Inserted, quint64(at), quint64(at)};
    }
    Tampering swap(qsizetype a, qsizetype b) const
    {
        QList<QByteArray> lines = m_log.lines;
        lines.swapItemsAt(a, b);
        return {"swap " + number(a) + ' ' + number(b), joined(lines), m_head, Kind::Swapped, quint64(a), quint64(a)};
    }
    Tampering repeat(qsizetype line, qsizetype at) const
    {
        QList<QByteArray> lines = m_log.lines;
        lines.insert(at, m_log.lines.at(line));
        return {"duplicate " + number(line) + ' ' + number(at),
                joined(lines),
                m_head,
                Kind::Duplicated,
                quint64(at),
                quint64(at)};
    }
    Tampering truncate(qsizetype bytes) const
    {
        const QByteArray rest = m_bytes.first(bytes);
        const auto seq = quint64(rest.count('\n'));
        const bool isBetween = rest.isEmpty() || rest.endsWith('\n');
        return {"truncate " + number(bytes),
                rest,
                m_head,
                isBetween ? Kind::RolledBack : Kind::Truncated,
                seq,
                isBetween ? quint64(m_log.lines.size() - 1) : seq};
    }
    // An older copy put back, and the application went on with it up to where the log was before.
    Tampering goOnFrom(qsizetype entries) const
    {
        QList<QByteArray> lines = m_log.lines.first(entries);
        QByteArray hash = lines.isEmpty() ? auditGenesis() : lines.last().first(auditHashLength);
        while (lines.size() < m_log.lines.size()) {
            const QByteArray body = forgedBody(lines.size());
            hash = auditHash(hash, body);
            lines.append(hash + ' ' + body);
        }
        const auto last = quint64(m_log.lines.size() - 1);
        return {"goon " + number(entries), joined(lines), m_head, Kind::Rewritten, last, last};
    }
    Tampering olderHead(qsizetype entries) const
    {
        Log older = m_log;
        older.lines = m_log.lines.first(entries);
        older.hash = older.lines.last().first(auditHashLength);
        return {"olderhead " + number(entries), m_bytes, older.headText(), Kind::HeadOlder, quint64(entries),
                quint64(m_log.lines.size() - 1)};
    }
    Tampering noHead() const { return {"nohead", m_bytes, std::nullopt, Kind::HeadMissing, 0, 0}; }

    static QByteArray forgedBody(qsizetype seq)
    {
        return "{\"seq\":" + number(seq)
            + ",\"at\":\"2026-06-12T08:00:00.000Z\",\"kind\":\"accepted\",\"intent\":\"forged\"}";
    }

private:
    static QByteArray number(qsizetype value) { return QByteArray::number(value); }

    const Log &m_log;
    QByteArray m_bytes;
    QByteArray m_head;
};

QList<Tampering> structuralCases(const Log &log, const Tamperer &tamperer)
{
    Random random(7);
    const qsizetype count = log.lines.size();
    const auto any = [&random](qsizetype below) {
        return qsizetype(random.below(quint64(below)));
    };
    QList<Tampering> cases;
    QList<qsizetype> places{1, 2, count / 2, count - 2, count - 1};
    while (places.size() < casesPerKind)
        places.append(1 + any(count - 1));
    for (const qsizetype at : std::as_const(places)) {
        cases.append(tamperer.remove(at, 1));
        cases.append(tamperer.remove(at, 1 + any(count - at)));
        cases.append(tamperer.insertLoose(at));
        cases.append(tamperer.insert(at));
        cases.append(tamperer.rewriteOne(at));
        const qsizetype other = 1 + any(count - 1);
        if (other != at)
            cases.append(tamperer.swap(std::min(at, other), std::max(at, other)));
        if (at + 1 < count)
            cases.append(tamperer.swap(at, at + 1));
        cases.append(tamperer.repeat(at, at + 1));
        cases.append(tamperer.repeat(any(at), at + 1));
        cases.append(tamperer.truncate(any(tamperer.bytes().size())));
        cases.append(tamperer.truncate(tamperer.bytes().size() - 1 - any(200)));
        cases.append(tamperer.truncate(joined(log.lines.first(at)).size()));
        cases.append(tamperer.goOnFrom(at));
        if (at + qsizetype(auditEntriesPastHead) < count)
            cases.append(tamperer.olderHead(at));
    }
    cases.append(tamperer.remove(0, 1));
    cases.append(tamperer.remove(0, count));
    cases.append(tamperer.insertLoose(0));
    cases.append(tamperer.insertLoose(count));
    cases.append(tamperer.swap(0, 1));
    cases.append(tamperer.swap(0, count - 1));
    cases.append(tamperer.repeat(0, count));
    cases.append(tamperer.repeat(count - 1, count));
    cases.append(tamperer.truncate(0));
    cases.append(tamperer.truncate(1));
    cases.append(tamperer.noHead());
    for (qsizetype byte = 0; byte < tamperer.head().size(); byte += 9)
        cases.append(tamperer.flipHead(byte, int(any(8))));
    return cases;
}

} // namespace

class tst_AuditChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isWrittenLikeThis();
    void aWholeLogIsWhole();
    void everyFlipIsFound();
    void everyTamperingIsFound();
    void theHeadIsUnderItsOwnChecksum();
    void aCrashIsNoTampering();
    void morethanACrash();
    void aHeadThatWasKeptElsewhere();
    void whatAChainCannotTell();
    void theSecondVerifierAgrees();

private:
    Log m_log;
    std::unique_ptr<Tamperer> m_tamperer;
};

void tst_AuditChain::initTestCase()
{
    m_log = logOfBytes(megabyte);
    m_tamperer = std::make_unique<Tamperer>(m_log);
    QVERIFY(m_tamperer->bytes().size() >= megabyte);
}

// The format is a promise: logs are kept for years, and others read them.
void tst_AuditChain::isWrittenLikeThis()
{
    Log log;
    log.id = u"id-1"_s;
    log.add(begun(log.id));
    // By hand: printf '%064d\n%s' 0 "$body" | sha256sum
    const QByteArray expected
        = "8e02ad1af12d0107603678f1cbe3123be0993d573f7403f570690e202d345b73 "
          "{\"seq\":0,\"at\":\"2026-06-12T06:00:00.000Z\",\"kind\":\"begun\",\"log\":\"id-1\",\"user\":\"mira\","
          "\"host\":\"control-desk-1\",\"profile\":\"north\",\"environment\":\"SANDBOX\","
          "\"baseUrl\":\"https://api.example.test\"}";
    QCOMPARE(log.lines.first(), expected);
    const QByteArray head = "amps-fleet audit head 1\nlog id-1\nentries 1\nbytes 252\nhash "
                            "8e02ad1af12d0107603678f1cbe3123be0993d573f7403f570690e202d345b73\n"
                            "at 2026-06-12T06:00:01.000Z\ncheck ";
    QVERIFY2(log.headText().startsWith(head), log.headText());
    log.add(entry(2));
    const AuditLine second = *splitAuditLine(log.lines.last());
    QCOMPARE(second.hash.toByteArray(), auditHash(expected.first(auditHashLength), second.body));
}

void tst_AuditChain::aWholeLogIsWhole()
{
    const AuditVerdict verdict = verify(m_tamperer->bytes(), m_tamperer->head());
    QCOMPARE(auditVerdictKey(verdict.kind), u"whole"_s);
    QCOMPARE(verdict.entries, quint64(m_log.lines.size()));
    QCOMPARE(verdict.afterHead, quint64(0));
    QCOMPARE(verdict.hash, m_log.hash);
    QCOMPARE(verdict.logId, m_log.id);
    QCOMPARE(verdict.firstAt, morning);
    QVERIFY(verdict.isClean());

    // One chunk or many, and each line handed on with its place.
    quint64 next = 0;
    QBuffer buffer;
    buffer.setData(m_tamperer->bytes());
    buffer.open(QIODevice::ReadOnly);
    (void)verifyAudit(buffer, m_tamperer->head(), HeadUse::Own, [&](quint64 offset, const AuditLine &line) {
        QCOMPARE(offset, next);
        QCOMPARE(m_tamperer->bytes().sliced(qsizetype(offset), auditHashLength), line.hash.toByteArray());
        next = offset + quint64(auditHashLength + 1 + line.body.size() + 1);
    });
    QCOMPARE(next, quint64(m_tamperer->bytes().size()));
}

// A flip in entry n is met when the walk comes to n: all before it is as it was. So each try begins with the walk as it
// stands before n, and is exactly what the whole verifier would do there.
void tst_AuditChain::everyFlipIsFound()
{
    const bool all = qEnvironmentVariableIsSet("AUDIT_ALL_FLIPS");
    const QByteArray &bytes = m_tamperer->bytes();
    const qsizetype bits = bytes.size() * 8;
    // Prime, so that every bit of a byte and every part of an entry comes up.
    const qsizetype step = all ? 1 : 419;
    QVERIFY(all || bits / step > sampledFlips);
    AuditWalk walk;
    qsizetype tried = 0;
    qsizetype begin = 0;
    for (const QByteArray &line : std::as_const(m_log.lines)) {
        const qsizetype end = begin + line.size() + 1;
        for (qsizetype bit = (begin * 8 + step - 1) / step * step; bit < end * 8; bit += step) {
            // To the end of the next line: a flip may join the two, or part this one.
            const qsizetype nextEnd = end < bytes.size() ? bytes.indexOf('\n', end) + 1 : end;
            QByteArray changed = bytes.sliced(begin, nextEnd - begin);
            const qsizetype byte = bit / 8 - begin;
            changed[byte] = char(changed.at(byte) ^ (1 << (bit % 8)));
            const qsizetype lineEnd = changed.indexOf('\n');
            AuditWalk here = walk;
            // Without an LF it is no entry at all: an end that is missing, which the head tells.
            if (lineEnd >= 0 && here.take(QByteArrayView(changed).first(lineEnd)))
                QFAIL(qPrintable(u"bit %1 can change unseen"_s.arg(bit)));
            ++tried;
        }
        QVERIFY(walk.take(line));
        begin = end;
    }
    QVERIFY(!all || tried == bits);
    qInfo("%lld of %lld bits flipped, each one found at its entry", qlonglong(tried), qlonglong(bits));

    // The same through the front door, with the kind and the place.
    Random random(11);
    for (int i = 0; i < wholeFlips; ++i) {
        const qsizetype byte = i == 0 ? 0 : i == 1 ? bytes.size() - 1 : qsizetype(random.below(quint64(bytes.size())));
        const Tampering flip = m_tamperer->flip(byte, int(random.below(8)));
        const AuditVerdict verdict = verify(flip.log, flip.head);
        QVERIFY2(verdict.kind == flip.kind && verdict.badSeq == flip.badSeq,
                 flip.recipe + ": " + auditVerdictKey(verdict.kind).toUtf8() + " at "
                     + QByteArray::number(verdict.badSeq));
    }
}

void tst_AuditChain::everyTamperingIsFound()
{
    const QList<Tampering> cases = structuralCases(m_log, *m_tamperer);
    QMap<QString, int> found;
    for (const Tampering &one : cases) {
        const AuditVerdict verdict = verify(one.log, one.head);
        const QByteArray told = one.recipe + ": " + auditVerdictKey(verdict.kind).toUtf8() + " at "
            + QByteArray::number(verdict.badSeq) + " to " + QByteArray::number(verdict.lastBadSeq);
        QVERIFY2(!verdict.isWhole(), told);
        QVERIFY2(verdict.kind == one.kind && verdict.badSeq == one.badSeq && verdict.lastBadSeq == one.lastBadSeq,
                 told);
        ++found[auditVerdictKey(verdict.kind)];
    }
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        qInfo("%-12s %d of %d found and located", qPrintable(it.key()), it.value(), it.value());
}

void tst_AuditChain::theHeadIsUnderItsOwnChecksum()
{
    const QByteArray head = m_tamperer->head();
    QVERIFY(parseAuditHead(head) == m_log.head());
    for (qsizetype bit = 0; bit < head.size() * 8; ++bit) {
        QByteArray changed = head;
        changed[bit / 8] = char(changed.at(bit / 8) ^ (1 << (bit % 8)));
        QVERIFY2(!parseAuditHead(changed), QByteArray::number(bit));
    }
    QVERIFY(!parseAuditHead({}));
    QVERIFY(!parseAuditHead(head + '\n'));
    QVERIFY(!parseAuditHead(head.chopped(1)));
}

void tst_AuditChain::aCrashIsNoTampering()
{
    Log log = logOf(40);
    const QByteArray head = log.headText();
    const QByteArray before = log.bytes();
    log.add(entry(39));
    const QByteArray oneMore = log.bytes();
    log.add(entry(40));
    const QByteArray after = log.bytes();
    // Every length from the old end to the new one: the kill may come at any byte.
    for (qsizetype size = before.size(); size <= after.size(); ++size) {
        const AuditVerdict verdict = verify(after.first(size), head);
        QVERIFY2(verdict.isWhole(), QByteArray::number(size));
        QCOMPARE(verdict.afterHead, quint64(size == after.size() ? 2 : size >= oneMore.size() ? 1 : 0));
        const QByteArray &whole = size == after.size() ? after : size >= oneMore.size() ? oneMore : before;
        QCOMPARE(verdict.unfinishedBytes, qint64(size - whole.size()));
    }
    // The very first entry, before there is any head.
    const Log first = logOf(1);
    for (qsizetype size = 0; size <= first.bytes().size(); ++size)
        QVERIFY2(verify(first.bytes().first(size), std::nullopt).isWhole(), QByteArray::number(size));
}

void tst_AuditChain::morethanACrash()
{
    Log log = logOf(40);
    const QByteArray head = log.headText();
    log.add(entry(39));
    log.add(entry(40));
    const QByteArray twoMore = log.bytes();
    log.add(entry(41));
    QCOMPARE(auditVerdictKey(verify(log.bytes(), head).kind), u"head older"_s);
    QCOMPARE(verify(log.bytes(), head).badSeq, quint64(40));
    const AuditVerdict torn = verify(log.bytes().first(twoMore.size() + 7), head);
    QCOMPARE(auditVerdictKey(torn.kind), u"changed"_s);
    QCOMPARE(torn.badSeq, quint64(42));
    QCOMPARE(auditVerdictKey(verify(logOf(2).bytes(), std::nullopt).kind), u"head missing"_s);
    QCOMPARE(auditVerdictKey(verify(logOf(40, u"another"_s).bytes(), head).kind), u"other log"_s);
    QCOMPARE(auditVerdictKey(verify({}, head).kind), u"rolled back"_s);
}

void tst_AuditChain::aHeadThatWasKeptElsewhere()
{
    const Log yesterday = logOf(30);
    const Log today = logOf(90);
    const AuditVerdict verdict = verify(today.bytes(), yesterday.headText(), HeadUse::Kept);
    QVERIFY(verdict.isWhole());
    QCOMPARE(verdict.afterHead, quint64(60));
    QCOMPARE(auditVerdictKey(verify(logOf(20).bytes(), yesterday.headText(), HeadUse::Kept).kind), u"rolled back"_s);
    // Log and head were both taken back, and went on: only the copy that was kept tells.
    const Tamperer tamperer(yesterday);
    const Tampering forged = tamperer.goOnFrom(20);
    QCOMPARE(auditVerdictKey(verify(forged.log, yesterday.headText(), HeadUse::Kept).kind), u"rewritten"_s);
}

// Said in the manual, and held here, so that nobody believes more than is true.
void tst_AuditChain::whatAChainCannotTell()
{
    // Who may write both files can make both anew.
    Log forged = logOf(20);
    for (int i = 0; i < 20; ++i)
        forged.add(entry(1000 + i));
    QVERIFY(verify(forged.bytes(), forged.headText()).isWhole());
    // Up to two entries at the very end, well made, look like what a crash leaves.
    Log longer = logOf(40);
    const QByteArray head = longer.headText();
    for (quint64 more = 1; more <= auditEntriesPastHead; ++more) {
        longer.add(entry(2000 + int(more)));
        const AuditVerdict verdict = verify(longer.bytes(), head);
        QVERIFY(verdict.isWhole());
        QCOMPARE(verdict.afterHead, more);
    }
    longer.add(entry(3000));
    QVERIFY(!verify(longer.bytes(), head).isWhole());
}

void tst_AuditChain::theSecondVerifierAgrees()
{
    const QTemporaryDir dir;
    const auto save = [&dir](const QString &name, const QByteArray &bytes) {
        QFile file(dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(save(u"audit.log"_s, m_tamperer->bytes()));
    QVERIFY(save(u"audit.head"_s, m_tamperer->head()));
    QList<Tampering> cases = structuralCases(m_log, *m_tamperer);
    Random random(13);
    for (int i = 0; i < wholeFlips; ++i)
        cases.append(
            m_tamperer->flip(qsizetype(random.below(quint64(m_tamperer->bytes().size()))), int(random.below(8))));
    QByteArray recipes = "whole;whole;0;0\n";
    for (const Tampering &one : std::as_const(cases)) {
        const AuditVerdict ours = verify(one.log, one.head);
        recipes += one.recipe + ';' + auditVerdictKey(ours.kind).toUtf8() + ';' + QByteArray::number(ours.badSeq) + ';'
            + QByteArray::number(ours.lastBadSeq) + '\n';
    }
    QVERIFY(save(u"cases.txt"_s, recipes));
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments{QStringLiteral(AUDIT_AGREE), QStringLiteral(AUDIT_VERIFIER), dir.path()};
    if (qEnvironmentVariableIsSet("AUDIT_ALL_FLIPS"))
        arguments.append(u"--all-flips"_s);
    python.start(u"/usr/bin/python3"_s, arguments);
    QVERIFY(python.waitForFinished(3600000));
    const QByteArray said = python.readAll();
    QVERIFY2(python.exitCode() == 0, said);
    qInfo("%s", said.trimmed().constData());
}

QTEST_GUILESS_MAIN(tst_AuditChain)
#include "tst_auditchain.moc"
