#pragma once

#include "models/writeguard.h"
#include "tests/integration/workspace/workspacecase.h"
#include "tests/support/activewindow.h"
#include "ui/dialogs/reviewdialog.h"
#include "ui/style/appstyle.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

//! The review over a guarded workspace over the simulator.
class ReviewCase : public WorkspaceCase {
public:
    explicit ReviewCase(SafetyLevel level, Environment environment = Environment::Development)
        : WorkspaceCase(environment)
        , guard(client.get())
        , profile{.name = QStringLiteral("Shop"), .environment = environment, .safety = level}
    {
        guard.setProfile(profile.name, level);
        guard.setInstance(QStringLiteral("ins_1"), environment);
        if (!refresh())
            qFatal("the workspace was not read");
    }
    ~ReviewCase() { dialog.reset(); } // before what it shows

    void open()
    {
        dialog = std::make_unique<ReviewDialog>(workspace.get(), profile, &guard);
        dialog->open();
        QVERIFY(becomesActive(dialog.get()));
    }

    template <class T> T *find(const char *name) const
    {
        T *found = dialog->findChild<T *>(QString::fromLatin1(name));
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    bool mayApply() const
    {
        const auto *apply = button("apply");
        return apply != nullptr && apply->isEnabled();
    }
    void click(const char *name) const
    {
        QPushButton *found = button(name);
        QVERIFY2(found != nullptr && found->isEnabled(), name);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void type(const QString &name) const
    {
        auto *edit = find<QLineEdit>("typedName");
        QVERIFY(edit != nullptr);
        edit->setText(name);
    }
    bool ends() const
    {
        return QTest::qWaitFor([this] { return workspace->applyRun() && workspace->applyRun()->isOver(); }, kPatience);
    }
    //! Every word that is seen.
    QString words() const
    {
        QString text;
        for (const auto *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible())
                text += label->text() + u'\n';
        }
        for (const auto *table : dialog->findChildren<QTableWidget *>()) {
            for (int row = 0; row < table->rowCount(); ++row) {
                for (int column = 0; column < table->columnCount(); ++column)
                    text += table->item(row, column)->text() + u'|';
            }
        }
        return text;
    }

    WriteGuard guard;
    Profile profile;
    std::unique_ptr<ReviewDialog> dialog;
};
