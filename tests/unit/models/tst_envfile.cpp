#include "models/envfile.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

//! What is found in `.env` files, and what is said when nothing is. Keys are compared, never printed.
class tst_EnvFile : public QObject {
    Q_OBJECT
private slots:
    void parses_data();
    void parses();
    void whatIsNoEnvFileIsSaid();
    void pipesAreNotWaitedFor();
    void readsUtf16();
};

void tst_EnvFile::parses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<EnvFile::Problem>("problem");
    QTest::addColumn<QString>("detail");
    using enum EnvFile::Problem;
    const QByteArray line = "CLERK_SECRET_KEY=sk_test_CANARY0123456789";
    QTest::newRow("plain") << line << None << QString();
    QTest::newRow("line break") << line + "\n" << None << QString();
    QTest::newRow("CRLF") << "A=1\r\n" + line + "\r\nB=2\r\n" << None << QString();
    QTest::newRow("export") << "export " + line << None << QString();
    QTest::newRow("export and tab") << "\texport\t" + line << None << QString();
    QTest::newRow("spaces") << "  CLERK_SECRET_KEY = sk_test_CANARY0123456789  "_ba << None << QString();
    QTest::newRow("double quotes") << R"(CLERK_SECRET_KEY="sk_test_CANARY0123456789" # mine)"_ba << None << QString();
    QTest::newRow("single quotes") << "CLERK_SECRET_KEY='sk_test_CANARY0123456789'"_ba << None << QString();
    QTest::newRow("backticks") << "CLERK_SECRET_KEY=`sk_test_CANARY0123456789`"_ba << None << QString();
    QTest::newRow("quote without end") << "CLERK_SECRET_KEY=\"sk_test_CANARY0123456789"_ba << None << QString();
    QTest::newRow("comment behind") << line + " # do not share" << None << QString();
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + line << None << QString();
    QTest::newRow("same key twice") << line + "\nX=1\n" + line << None << QString();
    QTest::newRow("other keys beside")
        << "NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=pk_test_x\nOLD_CLERK_SECRET_KEY=sk_test_y\n" + line << None << QString();
    QTest::newRow("commented out and in") << "#CLERK_SECRET_KEY=sk_test_other\n" + line << None << QString();
    QTest::newRow("emptied and given") << "CLERK_SECRET_KEY=\n" + line << None << QString();
    QTest::newRow("empty") << QByteArray() << NoKey << QString();
    QTest::newRow("commented out") << "# " + line << NoKey << QString();
    QTest::newRow("no value") << "CLERK_SECRET_KEY=\n"_ba << NoKey << QString();
    QTest::newRow("comment as value") << "CLERK_SECRET_KEY= # later\n"_ba << NoKey << QString();
    QTest::newRow("another name") << "MY_CLERK_SECRET_KEY=sk_test_CANARY0123456789"_ba << NoKey << QString();
    QTest::newRow("binary") << QByteArray(1000, '\0') << NoKey << QString();
    QTest::newRow("two keys") << line + "\n\nCLERK_SECRET_KEY=sk_live_CANARYother" << SeveralKeys << u"1, 3"_s;
    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, '#') << TooLarge << QString();
}

void tst_EnvFile::parses()
{
    QFETCH(const QByteArray, content);
    QFETCH(const EnvFile::Problem, problem);
    QTemporaryDir directory;
    QFile file(directory.filePath(u".env"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    for (const EnvFile::Found &found : {EnvFile::parse(content), EnvFile::read(file.fileName())}) {
        QVERIFY(found.problem == problem);
        QTEST(found.detail, "detail");
        const bool right = found.key == "sk_test_CANARY0123456789";
        QVERIFY(problem == EnvFile::Problem::None ? right : found.key.isEmpty());
    }
}

void tst_EnvFile::whatIsNoEnvFileIsSaid()
{
    QTemporaryDir directory;
    for (const QString &path : {directory.path(), directory.filePath(u"missing"_s)}) {
        const EnvFile::Found found = EnvFile::read(path);
        QVERIFY(found.problem == EnvFile::Problem::Unreadable);
        QVERIFY(!found.detail.isEmpty() && !found.detail.contains(directory.path()));
    }
}

void tst_EnvFile::pipesAreNotWaitedFor()
{
    QTemporaryDir directory;
    const QString pipe = directory.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(EnvFile::read(pipe).problem == EnvFile::Problem::Unreadable);
}

void tst_EnvFile::readsUtf16()
{
    const QString text = u"\ufeffCLERK_SECRET_KEY=sk_test_CANARY0123456789\r\n"_s;
    const QByteArray little(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const bool right = EnvFile::parse(little).key == "sk_test_CANARY0123456789";
    QVERIFY(right);
}

VESTRY_TEST(tst_EnvFile)
#include "tst_envfile.moc"
