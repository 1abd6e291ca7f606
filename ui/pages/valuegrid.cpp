#include "ui/pages/valuegrid.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>
#include <QToolTip>

ValueGrid::ValueGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Metrics::large);
    m_grid->setVerticalSpacing(Metrics::tiny);
    m_grid->setColumnStretch(1, 1);
}

QLabel *ValueGrid::addLabel(const QString &label)
{
    auto *left = new QLabel(label);
    left->setTextFormat(Qt::PlainText);
    left->setForegroundRole(QPalette::PlaceholderText);
    left->setMinimumHeight(Metrics::targetSize);
    left->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    left->setContentsMargins(0, Metrics::tiny, 0, 0);
    m_grid->addWidget(left, m_rows, 0);
    return left;
}

QLabel *ValueGrid::addText(const QString &label, const QString &copyName)
{
    QLabel *left = addLabel(label);
    auto *value = new QLabel;
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setContentsMargins(0, Metrics::tiny, 0, 0);
    value->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    left->setBuddy(value);
    m_grid->addWidget(value, m_rows, 1);
    if (!copyName.isEmpty()) {
        QToolButton *copy = makeCopyButton(copyName, this, [value] { return value->text(); });
        m_grid->addWidget(copy, m_rows, 2, Qt::AlignTop);
    }
    ++m_rows;
    return value;
}

void ValueGrid::addWidget(const QString &label, QWidget *widget)
{
    addLabel(label);
    m_grid->addWidget(widget, m_rows, 1, 1, 2, Qt::AlignLeading | Qt::AlignTop);
    ++m_rows;
}

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
