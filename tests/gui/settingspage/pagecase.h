#pragma once

#include "models/applyrun.h"
#include "models/workspace.h"
#include "network/apiclient.h"
#include "tests/support/activewindow.h"
#include "tests/support/faultysimulator.h"
#include "ui/fieldrow.h"
#include "ui/pages/settingspage.h"
#include "ui/style/appstyle.h"
#include "ui/style/tone.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

//! A settings page over a workspace over the simulator, on real sockets.
class PageCase {
public:
    explicit PageCase(Environment environment = Environment::Development)
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        QVERIFY(simulator.listen());
        const QString type = environment == Environment::Production ? u"production"_s : u"development"_s;
        for (const SimulatedInstance &instance : simulator.instances()) {
            if (instance.environmentType == type)
                key = instance.secretKey;
        }
        ApiClientConfig config;
        config.baseUrl = simulator.backendApiUrl();
        config.secretKey = key;
        config.retry.initialInterval = std::chrono::milliseconds(1);
        config.retry.maxElapsedTime = std::chrono::milliseconds(50);
        client = std::make_unique<ApiClient>(config);
        workspace = std::make_unique<Workspace>(client.get());
        workspace->setVerification(std::chrono::milliseconds(10), 3);
    }

    void read() const
    {
        QSignalSpy done(workspace.get(), &Workspace::refreshed);
        workspace->refresh();
        QVERIFY(done.wait(kPatience));
    }

    void show(const QList<ResourceId> &resources, const QSize &size = {820, 640})
    {
        const ResourceSpec &first = resourceSpec(resources.first());
        page = std::make_unique<SettingsPage>(workspace.get(), translated(first.title), translated(first.summary),
                                              resources);
        page->resize(size);
        page->show();
        QVERIFY(becomesActive(page.get()));
        settle();
    }

    //! Lets layouts, which post their work, come to rest.
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }

    SettingsForm *form(ResourceId resource) const { return workspace->form(resource); }
    int indexOf(ResourceId resource, const QString &wireKey) const { return form(resource)->indexOf(wireKey); }
    void edit(ResourceId resource, const QString &wireKey, const QJsonValue &value) const
    {
        workspace->edit(resource, indexOf(resource, wireKey), value);
    }
    FieldRow *row(ResourceId resource, const QString &wireKey) const
    {
        return page->findChild<FieldRow *>(resourceSpec(resource).patchPath + u'#' + wireKey);
    }

    //! Every visible word in \p widget.
    static QStringList words(const QWidget *widget)
    {
        QStringList words;
        for (const auto *label : widget->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                words += label->text();
        }
        return words;
    }
    static bool says(const QWidget *widget, const QString &part) { return words(widget).join(u'\n').contains(part); }
    static QPushButton *button(const QWidget *widget, const QString &text)
    {
        for (auto *found : widget->findChildren<QPushButton *>()) {
            if (found->text() == text && found->isVisible())
                return found;
        }
        return nullptr;
    }

    FaultySimulator simulator;
    QByteArray key;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<SettingsPage> page;
};
