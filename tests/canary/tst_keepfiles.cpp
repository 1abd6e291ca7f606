#include "tests/support/testprogram.h"

#include <QDir>
#include <QSaveFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

//! What a test deletes or writes over is still there for the canary scan.
class tst_KeepFiles : public QObject {
    Q_OBJECT
private slots:
    void init();
    void deletedFilesAreKept();
    void formerVersionsAreKept_data();
    void formerVersionsAreKept();

private:
    static bool isKept(const QByteArray &content);
};

void tst_KeepFiles::init() { QVERIFY(qEnvironmentVariableIsSet("VESTRY_TESTHOME")); }

bool tst_KeepFiles::isKept(const QByteArray &content)
{
    const QDir kept(qEnvironmentVariable("VESTRY_TESTHOME") + "/kept"_L1);
    for (const QFileInfo &info : kept.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(content))
            return true;
    }
    return false;
}

void tst_KeepFiles::deletedFilesAreKept()
{
    {
        QTemporaryDir directory;
        QFile file(directory.filePath(u"draft.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("written and deleted with the directory");
    }
    QVERIFY(isKept("written and deleted with the directory"));
    QVERIFY(!isKept("never written"));
}

void tst_KeepFiles::formerVersionsAreKept_data()
{
    QTest::addColumn<bool>("settings");
    QTest::newRow("QSaveFile") << false;
    QTest::newRow("QSettings") << true;
}

void tst_KeepFiles::formerVersionsAreKept()
{
    QFETCH(const bool, settings);
    QTemporaryDir directory;
    const QString path = directory.filePath(u"file"_s);
    for (const QByteArray version : {"the first version of ", "the second version of "}) {
        const QByteArray content = version + QTest::currentDataTag();
        if (settings) {
            QSettings(path, QSettings::IniFormat).setValue(u"value"_s, QString::fromLatin1(content));
        } else {
            QSaveFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            QVERIFY(file.commit());
        }
    }
    QVERIFY(isKept(QByteArray("the first version of ") + QTest::currentDataTag()));
    QVERIFY(!isKept(QByteArray("the second version of ") + QTest::currentDataTag()));
}

VESTRY_TEST(tst_KeepFiles)
#include "tst_keepfiles.moc"
