#include "ui/pages/valuegrid.h"

#include "ui/style/breakinglabel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QToolTip>

ValueGrid::ValueGrid(QWidget *parent)
    : Card(parent)
{
}

QWidget *ValueGrid::makeRow(const QString &label, QWidget *value, QToolButton *copy)
{
    auto *left = new QLabel(label);
    left->setTextFormat(Qt::PlainText);
    left->setForegroundRole(QPalette::PlaceholderText);
    m_labels.append(left);
    int widest = 0;
    for (const QLabel *other : std::as_const(m_labels))
        widest = qMax(widest, other->sizeHint().width());
    for (QLabel *other : std::as_const(m_labels))
        other->setMinimumWidth(widest);

    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(Metrics::large, Metrics::tiny, Metrics::small, Metrics::tiny);
    line->setSpacing(Metrics::large);
    line->addWidget(left);
    line->addWidget(value, 1);
    if (copy != nullptr)
        line->addWidget(copy);
    row->setMinimumHeight(Metrics::targetSize + 2 * Metrics::tiny);
    return row;
}

QLabel *ValueGrid::addText(const QString &label, const QString &copyName)
{
    auto *value = new BreakingLabel;
    QToolButton *copy =
        copyName.isEmpty() ? nullptr : makeCopyButton(copyName, this, [value] { return value->text(); });
    addRow(makeRow(label, value, copy));
    return value;
}

void ValueGrid::addWidget(const QString &label, QWidget *widget) { addRow(makeRow(label, widget, nullptr)); }

QToolButton *makeCopyButton(const QString &name, QWidget *parent, std::function<QString()> text)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(icon(Icon::Copy));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setMinimumSize(Metrics::targetSize, Metrics::targetSize);
    button->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(button, &QToolButton::clicked, button, [button, copied = std::move(text)] {
        QGuiApplication::clipboard()->setText(copied());
        QToolTip::showText(button->mapToGlobal(QPoint(0, button->height())), ValueGrid::tr("Copied"), button);
    });
    return button;
}
