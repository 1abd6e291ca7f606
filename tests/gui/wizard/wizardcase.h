#pragma once

#include "models/migration/domainmigration.h"
#include "models/workspace.h"
#include "network/apiclient.h"
#include "tests/support/activewindow.h"
#include "tests/support/faultysimulator.h"
#include "ui/migration/domainwizard.h"
#include "ui/style/appstyle.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

//! Another language, as long as German or longer.
class LongWords : public QTranslator {
    Q_OBJECT
public:
    static QString of(const char *source)
    {
        const QString text = QString::fromUtf8(source);
        QString more;
        while (more.size() * 5 < text.size() * 2)
            more += u" ~~~~~~~"_s;
        return text + more;
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override { return of(source); }
};

//! The wizard over a real domain change over the simulator and its practice network, on real sockets.
class WizardCase {
public:
    static constexpr auto kOld = "example.com"_L1;
    static constexpr auto kNew = "acme-shop.com"_L1;

    explicit WizardCase(Environment environment = Environment::Production)
        : store(directory.path())
    {
        // The offscreen platform says so of every window; any other warning is a fault.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        if (!simulator.listen() || !simulator.startPracticeNetwork())
            qFatal("the simulator cannot listen: %s", qPrintable(simulator.errorString()));
        const auto type = environment == Environment::Production ? "production"_L1 : "development"_L1;
        for (const SimulatedInstance &instance : simulator.instances()) {
            if (instance.environmentType == type)
                key = instance.secretKey;
        }
        readPractice();
        RetrySettings quick;
        quick.initialInterval = std::chrono::milliseconds(1);
        quick.maxElapsedTime = std::chrono::milliseconds(20);
        client = std::make_unique<ApiClient>(ApiClientConfig{.baseUrl = simulator.backendApiUrl(),
                                                             .secretKey = key,
                                                             .retry = quick,
                                                             .frontendAddress = network.frontendAddress,
                                                             .frontendPort = network.httpsPort,
                                                             .frontendAuthorities = network.authorities});
        client->setRequestLimit(10'000);
        guard = std::make_unique<WriteGuard>(client.get());
        guard->setProfile(u"Shop"_s, SafetyLevel::Confirm);
        workspace = std::make_unique<Workspace>(client.get());
        QSignalSpy refreshed(workspace.get(), &Workspace::refreshed);
        workspace->refresh();
        if (refreshed.isEmpty() && !refreshed.wait(kPatience))
            qFatal("the workspace was not read");
        migration = makeMigration();
    }

    ~WizardCase()
    {
        wizard.reset(); // before what it shows
        migration.reset();
    }

    std::unique_ptr<DomainMigration> makeMigration()
    {
        using namespace std::chrono_literals;
        const DomainMigration::Parts parts{.client = client.get(),
                                           .workspace = workspace.get(),
                                           .store = &store,
                                           .profileId = u"profile"_s,
                                           .network = network,
                                           .guard = guard.get()};
        return std::make_unique<DomainMigration>(parts, DomainMigration::Pace{5ms, 3, {50ms, 200ms, 400ms}}, nullptr);
    }

    //! Opens the wizard anew, as the admin does who comes back.
    void open()
    {
        wizard.reset();
        wizard = std::make_unique<DomainWizard>(migration.get(), u"Shop"_s);
        wizard->show();
        QVERIFY(becomesActive(wizard.get()));
    }

    //! A new domain change at \p step, prepared without the wizard.
    void startAt(MigrationStep step, const QString &typed = kNew, bool secondary = false)
    {
        QVERIFY(migration->begin());
        migration->setTarget(typed, secondary);
        migration->setInventoryReviewed(step > MigrationStep::Inventory);
        migration->setPreparationReviewed(step > MigrationStep::Prepare);
        if (step > MigrationStep::Commit) {
            migration->commit({.reviewed = true, .typed = migration->record().newDomain});
            QTRY_COMPARE(migration->record().change, ChangeState::Took);
        }
        for (int at = 1; at <= int(step); ++at)
            migration->goTo(static_cast<MigrationStep>(at));
        QCOMPARE(migration->record().step, step);
    }

    MigrationStep step() const { return static_cast<MigrationStep>(wizard->currentId()); }

    //! What is visible in the wizard and named \p name for a screen reader.
    template <class T = QAbstractButton> T *named(const QString &name) const
    {
        for (T *widget : wizard->findChildren<T *>()) {
            QAccessibleInterface *access =
                widget->isVisible() ? QAccessible::queryAccessibleInterface(widget) : nullptr;
            if (access != nullptr && access->text(QAccessible::Name) == name)
                return widget;
        }
        return nullptr;
    }

    bool isEnabled(const QString &name) const
    {
        const QAbstractButton *button = named(name);
        return button != nullptr && button->isEnabled();
    }

    void press(const QString &name) const
    {
        QAbstractButton *button = named(name);
        QVERIFY2(button != nullptr && button->isEnabled(), qPrintable(name));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    void type(const QString &field, const QString &text) const
    {
        auto *edit = named<QLineEdit>(field);
        QVERIFY2(edit != nullptr, qPrintable(field));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }

    //! Every word that can be seen on the page.
    QString words() const
    {
        QStringList all;
        for (const auto *label : wizard->currentPage()->findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(u'\n');
    }

    int sent() const
    {
        int count = 0;
        for (const SimulatedRequest &request : simulator.requests())
            count += request.method == "POST" && request.path.endsWith("/change_domain"_L1);
        return count;
    }

    QTemporaryDir directory;
    FaultySimulator simulator;
    QByteArray key;
    NetworkSettings network;
    MigrationStore store;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<WriteGuard> guard;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<DomainMigration> migration;
    std::unique_ptr<DomainWizard> wizard;

private:
    void readPractice()
    {
        const QJsonObject practice = simulator.practiceNetwork();
        network.systemResolvers = {practice.value("system_resolver"_L1).toString()};
        network.publicResolvers.clear();
        for (const QJsonValue &resolver : practice.value("public_resolvers"_L1).toArray())
            network.publicResolvers.append({resolver.toString(), {resolver.toString()}});
        network.nameServerPort = quint16(practice.value("name_server_port"_L1).toInt());
        network.httpsPort = quint16(practice.value("https_port"_L1).toInt());
        network.authorities =
            QSslCertificate::fromData(practice.value("certificate_authority"_L1).toString().toLatin1());
        network.frontendAddress = u"127.0.0.1"_s;
        network.sandboxControl = QUrl(practice.value("control_url"_L1).toString());
    }
};
