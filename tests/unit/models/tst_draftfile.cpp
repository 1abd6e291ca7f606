#include "models/draftfile.h"
#include "models/privatefile.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

//! What a draft file holds, and that it comes back as it was.
class tst_DraftFile : public QObject {
    Q_OBJECT
private slots:
    void comesBack_data();
    void comesBack();
    void longListsFit();
    void formerVersionsAreRead_data();
    void formerVersionsAreRead();
    void damagedListsAreNoEdits_data();
    void damagedListsAreNoEdits();
};

static SavedDraft draftOf(const QJsonValue &base, const QJsonValue &value)
{
    QJsonObject edit{{u"value"_s, value}};
    if (!base.isUndefined())
        edit.insert(u"base"_s, base);
    return {.draft = {{u"/v1/instance"_s, QJsonObject{{u"allowed_origins"_s, edit}}}},
            .savedAt = QDateTime::fromString(u"2026-01-01T00:00:00.000Z"_s, Qt::ISODateWithMs),
            .edits = 1};
}

static QJsonObject editIn(const SavedDraft &saved)
{
    return saved.draft.value("/v1/instance"_L1).toObject().value("allowed_origins"_L1).toObject();
}

//! One entry for each letter.
static QJsonArray letters(const char *all)
{
    QJsonArray list;
    for (const char *letter = all; *letter != '\0'; ++letter)
        list.append(QString(QLatin1Char(*letter)));
    return list;
}

void tst_DraftFile::comesBack_data()
{
    QTest::addColumn<QJsonValue>("base");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *base, const char *value) {
        QTest::addRow("%s to %s", base, value) << QJsonValue(letters(base)) << QJsonValue(letters(value));
    };
    for (const char *value : {"abcdef", "abcdefx", "xabcdef", "abcxdef", "bcdef", "abcde", "acdef", "abxdef", "xbcdef",
                              "abcdex", "fabcde", "bcdefa", "fedcba", "abcdeff", "aabcdef", "abcabc", "xyz", "x", ""})
        row("abcdef", value);
    row("aabbaabb", "aabbaab");
    row("aabbaabb", "abbaabb");
    row("aabbaabb", "bbaaaabb");
    row("aaaa", "aaa");
    row("", "abc");
    row("", "");
    const QJsonValue none(QJsonValue::Undefined);
    QTest::newRow("no base") << none << QJsonValue(letters("abc"));
    QTest::newRow("null") << QJsonValue() << QJsonValue(letters("abc"));
    QTest::newRow("to null") << QJsonValue(letters("abc")) << QJsonValue();
    QTest::newRow("no texts") << QJsonValue(QJsonArray{1, 2, 3}) << QJsonValue(QJsonArray{1, 2, 3, 4});
    QTest::newRow("a text") << QJsonValue(u"a"_s) << QJsonValue(u"b"_s);
}

void tst_DraftFile::comesBack()
{
    QFETCH(const QJsonValue, base);
    QFETCH(const QJsonValue, value);
    const DraftFile file{.current = draftOf(base, value), .waiting = {draftOf(value, base)}};
    const auto read = DraftFile::parse(file.toJson());
    QVERIFY(read);
    QCOMPARE(read->current, file.current);
    QCOMPARE(read->waiting, file.waiting);
}

//! An edit of one entry is kept, however long the list is.
void tst_DraftFile::longListsFit()
{
    QJsonArray base;
    for (int i = 0; i < 100'000; ++i)
        base.append(u"chrome-extension://%1"_s.arg(i, 32, 10, QLatin1Char('a')));
    QJsonArray value = base;
    value.removeAt(50'000);
    value.insert(70'000, u"app://another"_s);
    value.append(u"app://mine"_s);
    const DraftFile file{.current = draftOf(base, value)};
    const QByteArray content = file.toJson();
    QVERIFY2(content.size() < PrivateFile::kMaximumSize, qPrintable(QString::number(content.size())));
    const auto read = DraftFile::parse(content);
    QVERIFY(read && read->current == file.current);
}

void tst_DraftFile::formerVersionsAreRead_data()
{
    QTest::addColumn<QByteArray>("version");
    for (const auto *version : {"1", "2", "3"})
        QTest::newRow(version) << QByteArray(version);
}

void tst_DraftFile::formerVersionsAreRead()
{
    QFETCH(const QByteArray, version);
    const auto read = DraftFile::parse(
        R"({"version":)" + version +
        R"(,"saved_at":"2026-01-01T00:00:00.000Z","edits":1,"draft":{"/v1/instance":{"allowed_origins":)"
        R"({"base":["a","b"],"value":["a","b","c"]}}}})");
    QVERIFY(read);
    QCOMPARE(read->current, draftOf(letters("ab"), letters("abc")));
}

void tst_DraftFile::damagedListsAreNoEdits_data()
{
    QTest::addColumn<QByteArray>("edit");
    QTest::newRow("no base") << R"({"removed":[],"added":[]})"_ba;
    QTest::newRow("base is no list") << R"({"base":"a","removed":[],"added":[]})"_ba;
    QTest::newRow("removed beyond the end") << R"({"base":["a"],"removed":[1],"added":[]})"_ba;
    QTest::newRow("removed before the beginning") << R"({"base":["a"],"removed":[-1],"added":[]})"_ba;
    QTest::newRow("removed twice") << R"({"base":["a","b"],"removed":[1,1],"added":[]})"_ba;
    QTest::newRow("removed is a text") << R"({"base":["a"],"removed":["a"],"added":[]})"_ba;
    QTest::newRow("added beyond the end") << R"({"base":["a"],"removed":[],"added":[[2,"b"]]})"_ba;
    QTest::newRow("added far beyond the end")
        << R"({"base":["a"],"removed":[],"added":[[9223372036854775807,"b"]]})"_ba;
    QTest::newRow("added at one place twice") << R"({"base":["a"],"removed":[],"added":[[0,"b"],[0,"c"]]})"_ba;
    QTest::newRow("added is a number") << R"({"base":["a"],"removed":[],"added":[[0,1]]})"_ba;
    QTest::newRow("added has no place") << R"({"base":["a"],"removed":[],"added":["b"]})"_ba;
}

void tst_DraftFile::damagedListsAreNoEdits()
{
    QFETCH(const QByteArray, edit);
    const auto read =
        DraftFile::parse(R"({"version":3,"edits":1,"draft":{"/v1/instance":{"allowed_origins":)" + edit + "}}}");
    QVERIFY(read);
    QVERIFY(!editIn(read->current).contains("value"_L1));
}

VESTRY_TEST(tst_DraftFile)
#include "tst_draftfile.moc"
