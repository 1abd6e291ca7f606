#include "ui/editors/switchaccessible.h"

#include "ui/editors/switcheditor.h"

#include <QAccessibleWidget>

namespace {

class AccessibleSwitch : public QAccessibleWidget {
public:
    explicit AccessibleSwitch(Switch *widget)
        : QAccessibleWidget(widget, QAccessible::CheckBox)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = self()->position() == Switch::Position::On;
        state.checkStateMixed = self()->position() == Switch::Position::Unknown;
        state.readOnly = self()->isReadOnly();
        state.pressed = self()->isDown();
        return state;
    }
    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Value ? self()->word() : QAccessibleWidget::text(text);
    }
    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (self()->isEnabled() && !self()->isReadOnly())
            names.prepend(toggleAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name == toggleAction())
            self()->click();
        else
            QAccessibleWidget::doAction(name);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    Switch *self() const { return static_cast<Switch *>(widget()); }
};

QAccessibleInterface *switchFactory(const QString &, QObject *object)
{
    auto *widget = qobject_cast<Switch *>(object);
    return widget ? new AccessibleSwitch(widget) : nullptr;
}

} // namespace

void installSwitchAccessibility() { QAccessible::installFactory(switchFactory); }
