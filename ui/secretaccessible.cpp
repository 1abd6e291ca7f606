#include "ui/secretaccessible.h"

#include "ui/secretedit.h"

#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace {

// Always as many: the length of a secret is nobody's business either.
QString bullets() { return u"••••••••"_s; }

class AccessibleSecret : public QAccessibleWidget,
                         public QAccessibleTextInterface,
                         public QAccessibleEditableTextInterface {
public:
    explicit AccessibleSecret(SecretEdit *widget)
        : QAccessibleWidget(widget, QAccessible::EditableText)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = true;
        state.focusable = true;
        state.passwordEdit = true;
        state.readOnly = self()->isReadOnly();
        return state;
    }
    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Value ? shown() : QAccessibleWidget::text(text);
    }
    void setText(QAccessible::Text kind, const QString &text) override
    {
        if (kind == QAccessible::Value && !self()->isReadOnly())
            self()->setText(text);
        else if (kind != QAccessible::Value)
            QAccessibleWidget::setText(kind, text);
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::EditableTextInterface)
            return static_cast<QAccessibleEditableTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return characterCount(); }
    void setCursorPosition(int) override {}
    QString text(int start, int end) const override
    {
        const QString all = shown();
        const int from = qBound(0, start, characterCount());
        return all.mid(from, (end < 0 ? characterCount() : end) - from);
    }
    int characterCount() const override { return static_cast<int>(shown().size()); }
    QRect characterRect(int) const override { return {}; }
    int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

    // What is told has not the places of what is held, so a part of it can only be meant as the whole.
    void deleteText(int, int) override { replaceBy({}); }
    void insertText(int, const QString &text) override { replaceBy(text); }
    void replaceText(int, int, const QString &text) override { replaceBy(text); }

private:
    SecretEdit *self() const { return static_cast<SecretEdit *>(widget()); }
    QString shown() const { return self()->text().isEmpty() ? QString() : bullets(); }
    void replaceBy(const QString &text)
    {
        if (!self()->isReadOnly())
            self()->setText(text);
    }
};

QAccessibleInterface *factory(const QString &, QObject *object)
{
    auto *widget = qobject_cast<SecretEdit *>(object);
    return widget ? new AccessibleSecret(widget) : nullptr;
}

bool tellsText(QAccessible::Event type)
{
    switch (type) {
    case QAccessible::TextInserted:
    case QAccessible::TextRemoved:
    case QAccessible::TextUpdated:
    case QAccessible::TextSelectionChanged:
    case QAccessible::TextCaretMoved:
    case QAccessible::ValueChanged:
        return true;
    default:
        return false;
    }
}

QAccessible::UpdateHandler g_next = nullptr;
bool g_announcing = false;

/*! QLineEdit sends every letter that comes or goes in its events, in password mode too, and on Linux they go over
 *  D-Bus. Here they end.
 */
void withoutSecrets(QAccessibleEvent *event)
{
    if (!g_announcing && tellsText(event->type()) && qobject_cast<SecretEdit *>(event->object()))
        return;
    if (g_next)
        return g_next(event);
    // Only without a handler does Qt hand an event to the platform.
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(withoutSecrets);
}

} // namespace

void installSecretAccessibility()
{
    QAccessible::installFactory(factory);
    const QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(withoutSecrets);
    if (before != withoutSecrets)
        g_next = before;
}

void announceSecret(SecretEdit *edit, bool empty)
{
    g_announcing = true;
    if (empty) {
        QAccessibleTextRemoveEvent event(edit, 0, bullets());
        QAccessible::updateAccessibility(&event);
    } else {
        QAccessibleTextInsertEvent event(edit, 0, bullets());
        QAccessible::updateAccessibility(&event);
    }
    g_announcing = false;
}
