#include "ui/migration/pages/requestcard.h"

#include "models/migration/domainchange.h"
#include "ui/style/breakinglabel.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"

#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RequestCard::RequestCard(QWidget *parent)
    : Card(parent)
    , m_body(new QPlainTextEdit)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(Metrics::large, Metrics::small, Metrics::large, Metrics::small);
    column->setSpacing(Metrics::tiny);
    auto *line = new BreakingLabel(u"POST /v1/instance/change_domain"_s);
    line->setFont(fontFor(TextRole::Mono));
    m_body->setObjectName(u"requestBody"_s);
    m_body->setReadOnly(true);
    m_body->setFont(fontFor(TextRole::Mono));
    m_body->setTabChangesFocus(true);
    m_body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_body->setAccessibleName(tr("Body of POST /v1/instance/change_domain"));
    column->addWidget(line);
    column->addWidget(m_body);
    addRow(row);
}

void RequestCard::show(const WriteRequest &request)
{
    const QString text = QString::fromUtf8(QJsonDocument::fromJson(request.body).toJson()).trimmed();
    if (text != m_body->toPlainText())
        m_body->setPlainText(text);
    const int lines = static_cast<int>(text.count(u'\n')) + 2; // one to spare for a long address that breaks
    m_body->setFixedHeight(QFontMetrics(m_body->font()).lineSpacing() * lines + Metrics::large);
}
