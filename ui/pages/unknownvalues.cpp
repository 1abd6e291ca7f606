#include "ui/pages/unknownvalues.h"

#include "ui/style/breakinglabel.h"
#include "ui/style/card.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString asJson(const QJsonValue &value)
{
    const QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    const QString bare = text.mid(1, text.size() - 2);
    constexpr int shown = 500;
    return bare.size() > shown ? bare.left(shown) + u'…' : bare;
}

QWidget *rowFor(const QString &key, const QJsonValue &value)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(Metrics::large, Metrics::small, Metrics::large, Metrics::small);
    layout->setSpacing(Metrics::large);
    const QFont mono = fontFor(TextRole::Mono);
    auto *name = new BreakingLabel(key);
    name->setFont(mono);
    name->setForegroundRole(QPalette::PlaceholderText);
    auto *shown = new BreakingLabel(asJson(value));
    shown->setFont(mono);
    layout->addWidget(name, 2);
    layout->addWidget(shown, 3);
    return row;
}

} // namespace

UnknownValues::UnknownValues(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Metrics::small);
    auto *title = new QLabel(tr("Other values Clerk reports"));
    title->setFont(fontFor(TextRole::Heading));
    auto *help = new QLabel(tr("Not known to this version of Vestry. They are shown as they are and never written."));
    help->setWordWrap(true);
    help->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(title);
    m_column->addWidget(help);
}

void UnknownValues::setValues(const QJsonObject &values)
{
    if (m_card && values == m_values)
        return;
    m_values = values;
    delete m_card;
    m_card = new Card(this);
    for (auto it = values.constBegin(); it != values.constEnd(); ++it)
        m_card->addRow(rowFor(it.key(), it.value()));
    m_column->addWidget(m_card);
}
