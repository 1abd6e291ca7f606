#include "network/dns/message_p.h"
#include "tests/support/fakednsserver.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Dns::Outcome;
using Dns::Type;

namespace {

QByteArray word(int value) { return FakeDnsServer::word(static_cast<quint16>(value)); }

// "example.com", which is at 12.
QByteArray question(Type type)
{
    return FakeDnsServer::wireName("example.com") + word(static_cast<int>(type)) + word(1);
}

QByteArray header(int flags, int answers, int authority = 0, int additional = 0)
{
    return word(0x1234) + word(flags) + word(1) + word(answers) + word(authority) + word(additional);
}

const QByteArray self("\xc0\x0c", 2); // a pointer to the question's name

QByteArray record(const QByteArray &owner, int type, const QByteArray &data, int length = -1, int recordClass = 1,
                  quint32 ttl = 300)
{
    return owner + word(type) + word(recordClass) + FakeDnsServer::number(ttl) +
           word(length < 0 ? static_cast<int>(data.size()) : length) + data;
}

Dns::Answer read(Type type, const QByteArray &bytes, bool recursive = true)
{
    return Dns::readAnswer({.name = u"example.com"_s, .type = type, .recursive = recursive}, 0x1234, bytes);
}

Dns::Answer readOne(Type type, const QByteArray &answer)
{
    return read(type, header(0x8580, 1) + question(type) + answer);
}

} // namespace

class TestDnsMessage : public QObject {
    Q_OBJECT
private slots:
    void values_data();
    void values();
    void caa_data();
    void caa();
    void malformedData_data();
    void malformedData();
    void names_data();
    void names();
    void malformedNames_data();
    void malformedNames();
    void notTheAnswer_data();
    void notTheAnswer();
    void outcomes_data();
    void outcomes();
    void leavesOutWhatNobodyAsked();
    void leavesOutUnknown();
    void timeToLive();
    void manyRecords_data();
    void manyRecords();
    void worstChainIsQuick();
    void encodes();
};

void TestDnsMessage::values_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("value");
    const QByteArray target = FakeDnsServer::wireName("Target.Example");
    QTest::newRow("A") << Type::A << QByteArray::fromHex("c0000201") << u"192.0.2.1"_s;
    QTest::newRow("AAAA") << Type::AAAA << QByteArray::fromHex("20010db8000000000000000000000001") << u"2001:db8::1"_s;
    QTest::newRow("CNAME") << Type::CNAME << target << u"target.example"_s;
    QTest::newRow("CNAME, compressed") << Type::CNAME << QByteArray("\3www") + self << u"www.example.com"_s;
    QTest::newRow("NS to the root") << Type::NS << QByteArray(1, '\0') << QString();
    QTest::newRow("SOA") << Type::SOA << target + self + QByteArray(20, '\1') << u"target.example"_s;
    QTest::newRow("TXT") << Type::TXT << QByteArray("\3abc") << u"abc"_s;
    QTest::newRow("TXT in parts") << Type::TXT << QByteArray("\3abc\0\2de", 8) << u"abcde"_s;
    QTest::newRow("TXT, UTF-8") << Type::TXT << QByteArray("\2\xc3\xa9") << u"é"_s;
    QTest::newRow("TXT, empty") << Type::TXT << QByteArray(1, '\0') << QString();
}

void TestDnsMessage::values()
{
    QFETCH(Type, type);
    QFETCH(QByteArray, data);
    const Dns::Answer answer = readOne(type, record(self, static_cast<int>(type), data));
    QCOMPARE(answer.outcome, Outcome::Answered);
    QCOMPARE(answer.answers.size(), 1);
    QTEST(answer.answers.constFirst().value, "value");
    QCOMPARE(answer.answers.constFirst().name, u"example.com"_s);
}

void TestDnsMessage::caa_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("critical");
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("issue") << QByteArray("\0\5issuepki.goog", 15) << false << QByteArray("issue")
                           << QByteArray("pki.goog");
    QTest::newRow("upper case, critical")
        << QByteArray("\x80\5ISSUE;", 8) << true << QByteArray("issue") << QByteArray(";");
    QTest::newRow("reserved flags") << QByteArray("\x01\5issue;", 8) << false << QByteArray("issue") << QByteArray(";");
    QTest::newRow("no value") << QByteArray("\0\5issue", 7) << false << QByteArray("issue") << QByteArray();
    QTest::newRow("any bytes as value") << QByteArray("\0\1a\0\xff", 5) << false << QByteArray("a")
                                        << QByteArray("\0\xff", 2);
}

void TestDnsMessage::caa()
{
    QFETCH(QByteArray, data);
    const Dns::Answer answer = readOne(Type::CAA, record(self, 257, data));
    QCOMPARE(answer.outcome, Outcome::Answered);
    const std::optional<Dns::Caa> got = answer.answers.constFirst().caa;
    QVERIFY(got.has_value());
    QTEST(got->critical, "critical");
    QTEST(got->tag, "tag");
    QTEST(got->value, "value");
}

void TestDnsMessage::malformedData_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("length");
    const QByteArray target = FakeDnsServer::wireName("target.example");
    QTest::newRow("A, short") << Type::A << QByteArray(3, '\1') << -1;
    QTest::newRow("A, long") << Type::A << QByteArray(5, '\1') << -1;
    QTest::newRow("AAAA, short") << Type::AAAA << QByteArray(4, '\1') << -1;
    QTest::newRow("AAAA, nothing") << Type::AAAA << QByteArray() << -1;
    QTest::newRow("past the end") << Type::A << QByteArray(4, '\1') << 5;
    QTest::newRow("far past the end") << Type::TXT << QByteArray("\3abc") << 0xffff;
    QTest::newRow("CNAME, nothing") << Type::CNAME << QByteArray() << -1;
    QTest::newRow("CNAME, more behind") << Type::CNAME << target + "x" << -1;
    QTest::newRow("CNAME, longer than it says") << Type::CNAME << target << 5;
    QTest::newRow("SOA, short") << Type::SOA << target + target + QByteArray(19, '\1') << -1;
    QTest::newRow("SOA, long") << Type::SOA << target + target + QByteArray(21, '\1') << -1;
    QTest::newRow("TXT, nothing") << Type::TXT << QByteArray() << -1;
    QTest::newRow("TXT, string past the end") << Type::TXT << QByteArray("\4abc") << -1;
    QTest::newRow("CAA, nothing") << Type::CAA << QByteArray() << -1;
    QTest::newRow("CAA, flags only") << Type::CAA << QByteArray(1, '\0') << -1;
    QTest::newRow("CAA, empty tag") << Type::CAA << QByteArray("\0\0value", 7) << -1;
    QTest::newRow("CAA, tag past the end") << Type::CAA << QByteArray("\0\6issue", 7) << -1;
}

void TestDnsMessage::malformedData()
{
    QFETCH(Type, type);
    QFETCH(QByteArray, data);
    QFETCH(int, length);
    const Dns::Answer answer = readOne(type, record(self, static_cast<int>(type), data, length));
    QCOMPARE(answer.outcome, Outcome::Malformed);
    QCOMPARE(answer.answers.size(), 0);
}

void TestDnsMessage::names_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QString>("text");
    QTest::newRow("upper case") << FakeDnsServer::wireName("WWW.ExAmPle") << u"www.example"_s;
    QTest::newRow("underscores") << FakeDnsServer::wireName("clk._domainkey.x") << u"clk._domainkey.x"_s;
    QTest::newRow("dot in a label") << QByteArray("\3a.b\0", 5) << u"a\\.b"_s;
    QTest::newRow("backslash in a label") << QByteArray("\3a\\b\0", 5) << u"a\\\\b"_s;
    QTest::newRow("zero and blank") << QByteArray("\2\0 \0", 4) << u"\\000\\032"_s;
    QTest::newRow("not ASCII") << QByteArray("\2\xc3\xa9\0", 4) << u"\\195\\169"_s;
    QTest::newRow("longest label") << FakeDnsServer::wireName(QByteArray(63, 'a')) << QString(63, u'a');
    const QByteArray longest = QByteArray("abcdefg.").repeated(31) + "abcde";
    QTest::newRow("longest name") << FakeDnsServer::wireName(longest) << QString::fromLatin1(longest);
    QTest::newRow("pointer") << self << u"example.com"_s;
    QTest::newRow("pointer into a name") << QByteArray("\xc0\x14", 2) << u"com"_s;
}

void TestDnsMessage::names()
{
    QFETCH(QByteArray, wire);
    QFETCH(QString, text);
    const Dns::Answer answer = readOne(Type::CNAME, record(self, 5, wire));
    QCOMPARE(answer.outcome, Outcome::Answered);
    QCOMPARE(answer.answers.constFirst().value, text);
    // What comes can be asked for: aliases are followed.
    const std::optional<Dns::Message> asked = Dns::decodeMessage(Dns::encodeQuestion({.name = text}, true));
    QVERIFY(asked.has_value());
    QCOMPARE(asked->questionName, text);
}

void TestDnsMessage::malformedNames_data()
{
    QTest::addColumn<QByteArray>("wire");
    // The record's own name is at 29, its data at 41.
    QTest::newRow("pointer to itself") << QByteArray("\xc0\x29", 2);
    QTest::newRow("pointer behind itself") << QByteArray("\xc0\x2b\xc0\x29", 4);
    QTest::newRow("pointer back into this name") << QByteArray("\1a\xc0\x29", 4);
    QTest::newRow("pointer past the end") << QByteArray("\xff\xff", 2);
    QTest::newRow("half a pointer") << QByteArray("\xc0", 1);
    QTest::newRow("label past the end") << QByteArray("\x09"
                                                      "abc",
                                                      4);
    QTest::newRow("no end") << QByteArray("\3abc", 4);
    QTest::newRow("reserved label type 01") << QByteArray("\x41"
                                                          "a\0",
                                                          3);
    QTest::newRow("reserved label type 10") << QByteArray("\x81"
                                                          "a\0",
                                                          3);
    QTest::newRow("too long") << FakeDnsServer::wireName(QByteArray("abcdefg.").repeated(31) + "abcdef");
    QTest::newRow("too long by a pointer")
        << FakeDnsServer::wireName(QByteArray("abcdefg.").repeated(30) + "abc").chopped(1) + self;
}

void TestDnsMessage::malformedNames()
{
    QFETCH(QByteArray, wire);
    QCOMPARE(readOne(Type::CNAME, record(self, 5, wire)).outcome, Outcome::Malformed);
}

void TestDnsMessage::notTheAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray asked = question(Type::A);
    const QByteArray good = header(0x8580, 0) + asked;
    const auto with = [&](qsizetype at, const QByteArray &bytes) {
        return QByteArray(good).replace(at, bytes.size(), bytes);
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a header") << good.first(11);
    QTest::newRow("header only") << good.first(12);
    QTest::newRow("half a question") << good.chopped(1);
    QTest::newRow("other id") << with(0, word(0x1235));
    QTest::newRow("a question itself") << with(2, word(0x0100));
    QTest::newRow("another operation") << with(2, word(0xa980));
    QTest::newRow("no question") << with(4, word(0));
    QTest::newRow("two questions") << with(4, word(2)) + asked;
    QTest::newRow("other name") << with(13, "f");
    QTest::newRow("other type") << with(good.size() - 4, word(28));
    QTest::newRow("other class") << with(good.size() - 2, word(3));
    QTest::newRow("counts what is not there") << with(6, word(1));
    QTest::newRow("counts beyond reason") << with(6, word(0xffff));
}

void TestDnsMessage::notTheAnswer()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(read(Type::A, bytes).outcome, Outcome::Malformed);
}

void TestDnsMessage::outcomes_data()
{
    QTest::addColumn<int>("flags");
    QTest::addColumn<bool>("recursive");
    QTest::addColumn<bool>("withRecord");
    QTest::addColumn<Outcome>("expected");
    QTest::newRow("record") << 0x8180 << true << true << Outcome::Answered;
    QTest::newRow("no record") << 0x8180 << true << false << Outcome::NoData;
    QTest::newRow("nxdomain") << 0x8183 << true << false << Outcome::NameNotFound;
    QTest::newRow("nxdomain at the end of aliases") << 0x8183 << true << true << Outcome::NameNotFound;
    QTest::newRow("refused") << 0x8185 << true << false << Outcome::Refused;
    QTest::newRow("refused, authority") << 0x8005 << false << false << Outcome::Refused;
    QTest::newRow("servfail") << 0x8182 << true << false << Outcome::ServerFailed;
    QTest::newRow("servfail, authority") << 0x8002 << false << false << Outcome::ServerFailed;
    QTest::newRow("formerr") << 0x8181 << true << false << Outcome::ServerFailed;
    QTest::newRow("notimp") << 0x8184 << true << false << Outcome::ServerFailed;
    QTest::newRow("a code nobody knows") << 0x818f << true << false << Outcome::ServerFailed;
    QTest::newRow("authority, record") << 0x8400 << false << true << Outcome::Answered;
    QTest::newRow("authority, nxdomain") << 0x8403 << false << false << Outcome::NameNotFound;
    QTest::newRow("lame, record") << 0x8080 << false << true << Outcome::NotAuthoritative;
    QTest::newRow("lame, no record") << 0x8000 << false << false << Outcome::NotAuthoritative;
    QTest::newRow("lame, nxdomain") << 0x8003 << false << false << Outcome::NotAuthoritative;
}

void TestDnsMessage::outcomes()
{
    QFETCH(int, flags);
    QFETCH(bool, recursive);
    QFETCH(bool, withRecord);
    const QByteArray alias = withRecord ? record(self, 5, FakeDnsServer::wireName("x")) : QByteArray();
    const Dns::Answer answer = read(Type::A, header(flags, withRecord ? 1 : 0) + question(Type::A) + alias, recursive);
    QTEST(answer.outcome, "expected");
    QCOMPARE(answer.authoritative, (flags & 0x0400) != 0);
    QCOMPARE(answer.answers.size(), withRecord ? 1 : 0);
}

void TestDnsMessage::leavesOutWhatNobodyAsked()
{
    const QByteArray target = FakeDnsServer::wireName("target.example");
    const QByteArray address = QByteArray::fromHex("c0000201");
    // The alias comes after the address it leads to.
    const QByteArray records = record(target, 1, address) +
                               record(FakeDnsServer::wireName("evil.example"), 1, address) + record(self, 5, target);
    const Dns::Answer answer = read(Type::A, header(0x8180, 3) + question(Type::A) + records);
    QCOMPARE(answer.answers.size(), 2);
    QCOMPARE(answer.answers.at(0).name, u"target.example"_s);
    QCOMPARE(answer.answers.at(1).value, u"target.example"_s);
    const QByteArray alone = record(FakeDnsServer::wireName("evil.example"), 1, address);
    QCOMPARE(readOne(Type::A, alone).outcome, Outcome::NoData);
}

void TestDnsMessage::leavesOutUnknown()
{
    const QByteArray unknown = record(self, 46, "a signature") + record(self, 1, QByteArray(4, '\1'), -1, 3) +
                               record(QByteArray(1, '\0'), 41, {}, -1, 1232);
    const Dns::Answer answer = read(Type::A, header(0x81a0, 3) + question(Type::A) + unknown);
    QCOMPARE(answer.outcome, Outcome::NoData);
    QVERIFY(answer.authenticated);
}

void TestDnsMessage::timeToLive()
{
    const QByteArray address = QByteArray(4, '\1');
    QCOMPARE(readOne(Type::A, record(self, 1, address, -1, 1, 0x7fffffff)).answers.constFirst().ttl, 0x7fffffffU);
    QCOMPARE(readOne(Type::A, record(self, 1, address, -1, 1, 0x80000000)).answers.constFirst().ttl, 0U);
}

void TestDnsMessage::manyRecords_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<Outcome>("expected");
    QTest::newRow("many") << 1000 << Outcome::Answered;
    QTest::newRow("too many") << 1001 << Outcome::Malformed;
}

void TestDnsMessage::manyRecords()
{
    QFETCH(int, count);
    const QByteArray records = record(self, 1, QByteArray(4, '\1')).repeated(count);
    QTEST(read(Type::A, header(0x8180, count) + question(Type::A) + records).outcome, "expected");
}

// A thousand aliases, each before the one that leads to it.
void TestDnsMessage::worstChainIsQuick()
{
    QByteArray records;
    for (int i = 998; i >= 0; --i)
        records += record(FakeDnsServer::wireName(QByteArray::number(i)), 5,
                          FakeDnsServer::wireName(QByteArray::number(i + 1)));
    records += record(self, 5, FakeDnsServer::wireName("0"));
    const Dns::Answer answer = read(Type::A, header(0x8180, 1000) + question(Type::A) + records);
    QCOMPARE(answer.outcome, Outcome::Answered);
    QVERIFY(answer.answers.size() < 50);
}

void TestDnsMessage::encodes()
{
    const QByteArray plain = Dns::encodeQuestion({.name = u"example.com"_s, .type = Type::CAA}, false);
    QCOMPARE(plain, QByteArray(2, '\0') + header(0x0120, 0).mid(2) + question(Type::CAA));
    QVERIFY(Dns::answersTo(plain, plain));
    const QByteArray other = Dns::encodeQuestion({.name = u"EXAMPLE.com"_s, .type = Type::CAA}, true);
    QVERIFY(Dns::answersTo(plain, other));
    QVERIFY(!Dns::answersTo(plain, plain.chopped(1)));
    QVERIFY(!Dns::answersTo(plain, Dns::encodeQuestion({.name = u"example.com"_s, .type = Type::A}, false)));
    QCOMPARE(Dns::encodeQuestion({.name = QString()}, false).size(), 12 + 1 + 4);
}

VESTRY_TEST(TestDnsMessage)
#include "tst_dnsmessage.moc"
