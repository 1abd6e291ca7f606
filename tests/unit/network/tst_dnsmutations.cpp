#include "tests/fuzz/dnsinvariants.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

// Answers BIND's named gave, changed at random but the same way each time, must never break the decoder.
class TestDnsMutations : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void recorded();
    void mutated();
    void truncated();

private:
    QList<QByteArray> m_recorded;
};

namespace {

constexpr int rounds = 20000;

// Not std::uniform_int_distribution, whose results differ between standard libraries.
class Chance {
public:
    qsizetype below(qsizetype limit) { return static_cast<qsizetype>(m_engine() % static_cast<quint32>(limit)); }

private:
    std::mt19937 m_engine{20240611};
};

void mutate(QByteArray &bytes, Chance &chance)
{
    static constexpr quint8 telling[] = {0, 1, 12, 63, 64, 0x80, 0xc0, 0xff};
    const qsizetype at = chance.below(bytes.size());
    switch (chance.below(6)) {
    case 0:
        bytes[at] = static_cast<char>(chance.below(256));
        break;
    case 1:
        bytes[at] = static_cast<char>(telling[chance.below(8)]);
        break;
    case 2:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << chance.below(8)));
        break;
    case 3:
        bytes.remove(at, 1 + chance.below(8));
        break;
    case 4:
        bytes.insert(at, bytes.mid(chance.below(bytes.size()), 1 + chance.below(40)));
        break;
    default:
        bytes.truncate(at + 1);
    }
}

} // namespace

void TestDnsMutations::initTestCase()
{
    const QDir folder(QStringLiteral(VESTRY_DNS_CORPUS));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_recorded += file.readAll();
    }
    QVERIFY(m_recorded.size() >= 10);
}

void TestDnsMutations::recorded()
{
    for (const QByteArray &bytes : std::as_const(m_recorded)) {
        QVERIFY(Dns::decodeMessage(bytes).has_value());
        QCOMPARE(dnsinvariants::check(bytes), "");
    }
}

void TestDnsMutations::mutated()
{
    Chance chance;
    int readable = 0;
    for (int i = 0; i < rounds; ++i) {
        QByteArray bytes = m_recorded.at(chance.below(m_recorded.size()));
        for (qsizetype changes = 1 + chance.below(4); changes > 0 && !bytes.isEmpty(); --changes)
            mutate(bytes, chance);
        readable += Dns::decodeMessage(bytes).has_value() ? 1 : 0;
        if (const char *failure = dnsinvariants::check(bytes); *failure)
            QFAIL(qPrintable(u"%1: %2"_s.arg(QLatin1String(failure), QString::fromLatin1(bytes.toHex()))));
    }
    // Both ways through the decoder were walked.
    QVERIFY(readable > rounds / 20 && readable < rounds * 19 / 20);
}

// Every length an answer can be cut to. What is counted but missing is never made up.
void TestDnsMutations::truncated()
{
    for (const QByteArray &bytes : std::as_const(m_recorded)) {
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            QVERIFY(!Dns::decodeMessage(bytes.first(size)).has_value());
            QCOMPARE(dnsinvariants::check(bytes.first(size)), "");
        }
    }
}

VESTRY_TEST(TestDnsMutations)
#include "tst_dnsmutations.moc"
