#include "tests/integration/sandbox/simulatorprogram.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

using StateChange = std::function<int(SimulatorProgram &)>;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
}

int changeTo(SimulatorProgram &program, const QByteArray &domain)
{
    return program.production->post(u"/v1/instance/change_domain"_s, R"({"home_url":"https://)" + domain + R"("})")
        .status;
}

QJsonValue origins(SimulatorProgram &program)
{
    return program.production->get(u"/v1/instance"_s).json().value("allowed_origins"_L1);
}

//! What a sandbox kept after a change of its domain, for tests that damage it.
QJsonObject keptState(const QString &file)
{
    SimulatorProgram program(file);
    if (!program.isReady() || changeTo(program, "new.example") != 202)
        return {};
    return QJsonDocument::fromJson(contentOf(file)).object();
}

QByteArray bytes(const QJsonObject &object) { return QJsonDocument(object).toJson(); }

//! \p object with \p value at dotted \p path; slashes part it, as names hold dots.
QJsonObject with(QJsonObject object, const QString &path, const QJsonValue &value)
{
    const auto name = path.section(u'/', 0, 0);
    const auto rest = path.section(u'/', 1);
    object.insert(name, rest.isEmpty() ? value : with(object.value(name).toObject(), rest, value));
    return object;
}
} // namespace

//! The sandbox's state outlasts its program, whatever happens to program and file.
class tst_SandboxState : public QObject {
    Q_OBJECT
private slots:
    void init();
    void changesOutlastAKill_data();
    void changesOutlastAKill();
    void everyAnswerIsKept();
    void domainChangeGoesOn();
    void uselessFilesAreSetAside_data();
    void uselessFilesAreSetAside();
    void olderFilesAreCompleted();
    void unwritablePlacesStopNothing_data();
    void unwritablePlacesStopNothing();
    void writesAgainWhenItCan();
    void resetBeginsAnew();
    void secondOneOnlyReads();
    void noSecretIsWritten();
    void keepsNothingUnlessTold();

private:
    QString file() const { return m_dir->filePath(u"sandbox.json"_s); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_SandboxState::init() { m_dir = std::make_unique<QTemporaryDir>(); }

void tst_SandboxState::changesOutlastAKill_data()
{
    QTest::addColumn<StateChange>("change");
    const auto row = [](const char *name, const StateChange &change) { QTest::newRow(name) << change; };
    row("production setting", [](SimulatorProgram &program) {
        return program.production->patch(u"/v1/instance"_s, R"({"allowed_origins":["https://a.example.com"]})").status;
    });
    row("development setting", [](SimulatorProgram &program) {
        return program.development->patch(u"/v1/instance"_s, R"({"support_email":"dev@example.com"})").status;
    });
    row("restrictions", [](SimulatorProgram &program) {
        return program.development->patch(u"/v1/instance/restrictions"_s, R"({"allowlist":true})").status;
    });
    row("organizations", [](SimulatorProgram &program) {
        return program.production->patch(u"/v1/instance/organization_settings"_s, R"({"max_allowed_memberships":17})")
            .status;
    });
    row("domain", [](SimulatorProgram &program) { return changeTo(program, "www.new.example"); });
    row("satellite added", [](SimulatorProgram &program) {
        return program.production->post(u"/v1/domains"_s, R"({"name":"third.example","is_satellite":true})").status;
    });
    const auto provider = [](const QString &resource, const QByteArray &body) {
        return [=](SimulatorProgram &program) { return program.put(resource, body).status; };
    };
    row("one record", provider(u"placement"_s, R"({"host":"accounts.example.com","placement":"tail"})"));
    row("all records", provider(u"placement"_s, R"({"placement":"proxied"})"));
    row("late", provider(u"late"_s, R"({"late":true})"));
    row("CAA", provider(u"caa"_s, R"({"records":["0 issue \"pki.goog\""]})"));
    row("issuer", provider(u"certificates"_s, R"({"behaviour":"stuck"})"));
}

void tst_SandboxState::changesOutlastAKill()
{
    QFETCH(const StateChange, change);
    QStringList changed;
    {
        SimulatorProgram program(file());
        QVERIFY(program.isReady());
        const auto seed = program.everything();
        const int status = change(program);
        QVERIFY2(status >= 200 && status < 300, qPrintable(QString::number(status)));
        changed = program.everything();
        QVERIFY(changed != seed);
        program.kill();
    }
    SimulatorProgram program(file());
    QVERIFY(program.isReady());
    QCOMPARE(program.everything(), changed);
    QCOMPARE(program.complaints(), QString());
}

void tst_SandboxState::everyAnswerIsKept()
{
    for (int i = 0; i < 5; ++i) {
        SimulatorProgram program(file());
        QVERIFY(program.isReady());
        if (i > 0)
            QCOMPARE(origins(program), QJsonArray{u"https://%1.example.com"_s.arg(i - 1)});
        const QByteArray body = R"({"allowed_origins":["https://)" + QByteArray::number(i) + R"(.example.com"]})";
        QCOMPARE(program.production->patch(u"/v1/instance"_s, body).status, 204);
        program.kill(); // at once
    }
}

void tst_SandboxState::domainChangeGoesOn()
{
    QJsonArray targets;
    {
        SimulatorProgram program(file());
        QVERIFY(program.isReady());
        QCOMPARE(changeTo(program, "new.example"), 202);
        targets = program.production->get(u"/v1/domains"_s).data().first()["cname_targets"_L1].toArray();
        QCOMPARE(program.put(u"placement"_s, R"({"host":"clerk.new.example","placement":"right"})").status, 200);
        QTRY_VERIFY(program.presentsCertificate(u"clerk.new.example"_s));
        // Issued it stays, though it would not be issued any more.
        QCOMPARE(program.put(u"certificates"_s, R"({"behaviour":"stuck"})").status, 200);
        QCOMPARE(program.put(u"placement"_s, R"({"host":"clerk.new.example","placement":"missing"})").status, 200);
        QCOMPARE(program.put(u"placement"_s, R"({"host":"accounts.new.example","placement":"right"})").status, 200);
        program.kill();
    }
    SimulatorProgram program(file());
    QVERIFY(program.isReady());
    const auto domain = program.production->get(u"/v1/domains"_s).data().first();
    QCOMPARE(domain["cname_targets"_L1].toArray(), targets);
    QCOMPARE(domain["frontend_api_url"_L1].toString(), u"https://clerk.new.example"_s);
    QVERIFY(program.presentsCertificate(u"clerk.new.example"_s));
    QVERIFY(!program.presentsCertificate(u"accounts.new.example"_s));
    QVERIFY(!program.presentsCertificate(u"clerk.example.com"_s)); // the former domain
    QCOMPARE(program.aliasOf(u"clerk.new.example"_s), QString());
    QCOMPARE(program.aliasOf(u"accounts.new.example"_s), u"accounts.clerk.services"_s);
    QCOMPARE(program.aliasOf(u"clerk.example.com"_s), u"frontend-api.clerk.services"_s);
    QCOMPARE(program.put(u"certificates"_s, R"({"behaviour":"issue"})").status, 200);
    QTRY_VERIFY(program.presentsCertificate(u"accounts.new.example"_s));
    QCOMPARE(changeTo(program, "example.com"), 202); // its zone was left alone
    QTRY_VERIFY(program.presentsCertificate(u"clerk.example.com"_s));
}

void tst_SandboxState::uselessFilesAreSetAside_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("word");
    const auto bytesRow = [](const char *name, const QByteArray &content) {
        QTest::newRow(name) << QString() << QJsonValue() << content << u"broken"_s;
    };
    bytesRow("empty", {});
    bytesRow("cut off", R"({"version":1,"instances":{"prod)");
    bytesRow("a list", "[]");
    bytesRow("binary", QByteArray(5000, '\xff'));
    bytesRow("nothing in it", R"({"version":1})");
    bytesRow("too large", R"({"version":1,"x":")" + QByteArray(9 << 20, 'x') + R"("})");
    const auto row = [](const char *name, const QString &path, const QJsonValue &value,
                        const QString &word = u"broken"_s) {
        QTest::newRow(name) << path << value << QByteArray() << word;
    };
    row("newer", u"version"_s, 2, u"newer"_s);
    row("no version", u"version"_s, u"one"_s);
    row("no production instance", u"instances/production"_s, QJsonValue());
    row("no domains", u"instances/production/domains"_s, QJsonArray());
    row("domains of another shape", u"instances/production/domains"_s, QJsonArray{u"new.example"_s});
    row("a satellite first", u"instances/production/domains"_s,
        QJsonArray{QJsonObject{{"name"_L1, "a.example"_L1}, {"is_satellite"_L1, true}}});
    row("another environment", u"instances/production/instance/environment_type"_s, u"development"_s);
    row("settings of another shape", u"instances/development/restrictions"_s, true);
    row("unknown resource", u"instances/development/weather"_s, QJsonObject());
    row("no network", u"practice_network/world"_s, QJsonValue());
    row("no hosts", u"practice_network/hosts"_s, QJsonArray());
    row("unknown issuer", u"practice_network/world/issuer"_s, u"best"_s);
    row("unknown way of issuing", u"practice_network/world/certificates/clerk.new.example"_s, u"best"_s);
    row("no CAA", u"practice_network/world/zones/new.example/caa"_s, QJsonArray{u"let all issue"_s});
    row("unknown placement", u"practice_network/world/zones/new.example/records"_s,
        QJsonArray{QJsonObject{{"host"_L1, "clerk.new.example"_L1}, {"placement"_L1, "sideways"_L1}}});
    row("record of another zone", u"practice_network/world/zones/new.example/records"_s,
        QJsonArray{QJsonObject{{"host"_L1, "clerk.example.com"_L1}, {"placement"_L1, "right"_L1}}});
    row("records that are asked for are gone", u"practice_network/world/zones/new.example/records"_s, QJsonArray());
}

void tst_SandboxState::uselessFilesAreSetAside()
{
    QFETCH(const QString, path);
    QFETCH(const QJsonValue, value);
    QFETCH(QByteArray, content);
    QFETCH(const QString, word);
    if (!path.isEmpty()) {
        const auto kept = keptState(file());
        QVERIFY(!kept.isEmpty());
        content = bytes(with(kept, path, value));
    }
    write(file(), content);
    SimulatorProgram program(file());
    QVERIFY(program.isReady());
    QVERIFY(!QFile::exists(file()));
    SimulatorProgram seed;
    QCOMPARE(program.everything(), seed.everything());
    QVERIFY(program.presentsCertificate(u"clerk.example.com"_s));
    QTRY_COMPARE(program.complaints().count(u'\n'), 1);
    const auto aside = QDir(m_dir->path()).entryList({u"sandbox.json.%1-*"_s.arg(word)});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(contentOf(m_dir->filePath(aside.first())), content);
    QCOMPARE(changeTo(program, "other.example"), 202);
    QVERIFY(contentOf(file()).contains("other.example"));
}

void tst_SandboxState::olderFilesAreCompleted()
{
    const auto kept = keptState(file());
    auto instances = kept.value("instances"_L1).toObject();
    auto production = instances.value("production"_L1).toObject();
    production.remove(u"protect"_s);
    auto settings = production.value("instance"_L1).toObject();
    settings.remove(u"allowed_origins"_s);
    production.insert(u"instance"_s, settings);
    instances.insert(u"production"_s, production);
    write(file(), bytes(with(with(kept, u"instances"_s, instances), u"practice_network"_s, QJsonObject())));
    SimulatorProgram program(file());
    QVERIFY(program.isReady());
    QCOMPARE(origins(program).toArray().size(), 3); // of the seed
    QVERIFY(program.production->get(u"/v1/instance/protect"_s).json().contains("rules_enabled"_L1));
    QCOMPARE(program.providerState().value("zone"_L1), "new.example"_L1);
    QVERIFY(program.presentsCertificate(u"clerk.new.example"_s)); // as for an instance that has run for long
}

void tst_SandboxState::unwritablePlacesStopNothing_data()
{
    QTest::addColumn<QString>("below");
    QTest::newRow("no directory") << u"missing"_s;
    QTest::newRow("a file instead of one") << u"file"_s;
    QTest::newRow("the system's own") << u"/proc"_s;
}

void tst_SandboxState::unwritablePlacesStopNothing()
{
    QFETCH(const QString, below);
    write(m_dir->filePath(u"file"_s), "occupied");
    SimulatorProgram program(QDir(m_dir->path()).filePath(below) + "/sandbox.json"_L1);
    QVERIFY(program.isReady());
    for (const auto *domain : {"new.example", "other.example"})
        QCOMPARE(changeTo(program, domain), 202);
    QCOMPARE(program.providerState().value("zone"_L1), "other.example"_L1);
    QTRY_COMPARE(program.complaints().count(u'\n'), 1);
    QVERIFY2(program.complaints().contains("sandbox.json"_L1), qPrintable(program.complaints()));
}

void tst_SandboxState::writesAgainWhenItCan()
{
    const auto place = m_dir->filePath(u"data"_s);
    QVERIFY(QDir().mkpath(place));
    SimulatorProgram program(place + "/sandbox.json"_L1);
    QVERIFY(program.isReady());
    QVERIFY(QDir(place).removeRecursively());
    for (const auto *domain : {"new.example", "other.example"})
        QCOMPARE(changeTo(program, domain), 202);
    QTRY_COMPARE(program.complaints().count(u'\n'), 1);
    QVERIFY(QDir().mkpath(place));
    QCOMPARE(changeTo(program, "third.example"), 202);
    QVERIFY(contentOf(place + "/sandbox.json"_L1).contains("third.example"));
    QCOMPARE(program.complaints().count(u'\n'), 1);
}

void tst_SandboxState::resetBeginsAnew()
{
    QStringList seed;
    {
        SimulatorProgram program(file());
        QVERIFY(program.isReady());
        seed = program.everything();
        QCOMPARE(program.development->patch(u"/v1/instance"_s, R"({"support_email":"a@example.com"})").status, 204);
        QCOMPARE(changeTo(program, "new.example"), 202);
        for (const auto &[resource, body] : {std::pair{u"placement"_s, R"({"placement":"proxied"})"},
                                             {u"late"_s, R"({"late":true})"},
                                             {u"caa"_s, R"({"records":["0 issue \";\""]})"},
                                             {u"certificates"_s, R"({"behaviour":"expired"})"}})
            QCOMPARE(program.put(resource, body).status, 200);
        QVERIFY(!program.presentsCertificate(u"clerk.example.com"_s));
        const auto reply = program.production->exchange("POST", program.control(u"reset"_s), {}, {});
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json(), program.providerState());
        QCOMPARE(program.everything(), seed);
        QVERIFY(program.presentsCertificate(u"clerk.example.com"_s));
        QVERIFY(!program.presentsCertificate(u"clerk.new.example"_s));
        QCOMPARE(program.aliasOf(u"clerk.new.example"_s), QString());
        program.kill();
    }
    SimulatorProgram program(file());
    QVERIFY(program.isReady());
    QCOMPARE(program.everything(), seed);
    QVERIFY(program.presentsCertificate(u"clerk.example.com"_s));
    QCOMPARE(program.production->open(program.control(u"reset"_s)).status, 405);
}

void tst_SandboxState::secondOneOnlyReads()
{
    SimulatorProgram first(file());
    QVERIFY(first.isReady());
    QCOMPARE(changeTo(first, "new.example"), 202);
    const auto content = contentOf(file());
    SimulatorProgram second(file());
    QVERIFY(second.isReady());
    QCOMPARE(second.providerState().value("zone"_L1), "new.example"_L1);
    QCOMPARE(changeTo(second, "other.example"), 202);
    QCOMPARE(contentOf(file()), content);
    QTRY_VERIFY(second.complaints().contains("another sandbox"_L1));
    QCOMPARE(first.complaints(), QString());
    QCOMPARE(changeTo(first, "third.example"), 202);
    QVERIFY(contentOf(file()).contains("third.example"));
}

void tst_SandboxState::noSecretIsWritten()
{
    QByteArray formerKey;
    for (int i = 0; i < 2; ++i) {
        SimulatorProgram program(file());
        QVERIFY(program.isReady());
        QCOMPARE(program.put(u"placement"_s, R"({"placement":"right"})").status, 200);
        QCOMPARE(changeTo(program, "new.example"), 202);
        const auto content = contentOf(file());
        QVERIFY(!content.isEmpty());
        const auto token = program.control({}).path().section(u'/', 1, 1).toLatin1();
        for (const auto &secret :
             {program.production->key(), program.development->key(), token, QByteArray("sk_"), QByteArray("BEGIN ")})
            QVERIFY(!secret.isEmpty() && !content.contains(secret));
        QCOMPARE(QFileInfo(file()).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(program.production->key() != formerKey);
        formerKey = program.production->key();
    }
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"sandbox.json"_s});
}

void tst_SandboxState::keepsNothingUnlessTold()
{
    for (int i = 0; i < 2; ++i) {
        SimulatorProgram program;
        QVERIFY(program.isReady());
        QCOMPARE(program.providerState().value("zone"_L1), "example.com"_L1);
        QCOMPARE(changeTo(program, "new.example"), 202);
    }
}

VESTRY_TEST(tst_SandboxState)
#include "tst_sandboxstate.moc"
