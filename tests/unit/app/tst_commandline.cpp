#include "app/commandline.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

//! The program itself, run as a person would from a terminal without a display.
class tst_CommandLine : public QObject {
    Q_OBJECT
private slots:
    void endsByItself_data();
    void endsByItself();
    void isUnderstood_data();
    void isUnderstood();
};

void tst_CommandLine::endsByItself_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << u"Vestry "_s;
    QTest::newRow("help") << QStringList{u"--help"_s} << 0 << u"--sandbox"_s;
    QTest::newRow("unknown option") << QStringList{u"--no-such"_s} << 2 << u"no-such"_s;
    QTest::newRow("unknown colours") << QStringList{u"--colors"_s, u"pink"_s} << 2 << u"system, light or dark"_s;
    QTest::newRow("a key as argument") << QStringList{u"sk_test_CANARYcanaryCANARY"_s} << 2 << u"never belongs"_s;
    QTest::newRow("no display") << QStringList{} << 1 << u"no display"_s;
}

void tst_CommandLine::endsByItself()
{
    QFETCH(const QStringList, arguments);
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(VESTRY_PROGRAM), arguments);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QTEST(program.exitCode(), "status");
    const QByteArray said = program.readAllStandardOutput() + program.readAllStandardError();
    QFETCH(const QString, says);
    QVERIFY2(QString::fromUtf8(said).contains(says), said.constData());
    QVERIFY2(!said.contains("CANARYcanary"), "a key given by mistake is not repeated");
}

void tst_CommandLine::isUnderstood_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("sandbox");
    QTest::addColumn<QString>("language");
    QTest::newRow("nothing") << QStringList{} << false << QString();
    QTest::newRow("sandbox") << QStringList{u"--sandbox"_s} << true << QString();
    QTest::newRow("language") << QStringList{u"--language=de"_s, u"--sandbox"_s} << true << u"de"_s;
}

void tst_CommandLine::isUnderstood()
{
    QFETCH(const QStringList, arguments);
    int exitCode = -1;
    const auto line = readCommandLine(QStringList{u"vestry"_s} + arguments, &exitCode);
    QVERIFY(line.has_value());
    QTEST(line->sandbox, "sandbox");
    QTEST(line->language, "language");
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
