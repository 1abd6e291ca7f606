#include "ui/migration/pages/confirmdomain.h"

#include "models/migration/homeurl.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/style/breakinglabel.h"
#include "ui/style/metrics.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConfirmDomain::ConfirmDomain(QWidget *parent)
    : QWidget(parent)
    , m_label(new BreakingLabel)
    , m_edit(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::tiny);
    m_edit->setObjectName(u"typedDomain"_s);
    m_edit->setAccessibleName(tr("Type the new domain"));
    m_edit->setMinimumHeight(Metrics::targetSize);
    m_edit->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &ConfirmDomain::changed);
}

void ConfirmDomain::setDomain(const QString &domain)
{
    if (domain == m_domain)
        return;
    m_domain = domain;
    const QString shown = readHomeUrl(domain).shown;
    m_label->setText(shown == domain || shown.isEmpty()
                         ? tr("To go on, type the new domain: %1").arg(domain)
                         : tr("To go on, type the new domain: %1 or %2").arg(shown, domain));
    m_edit->setAccessibleDescription(m_label->text());
    clear();
}

QString ConfirmDomain::typed() const
{
    const QString text = m_edit->text().trimmed();
    const bool isName = !text.contains(u'/'); // the domain, not an address that has it in it
    return isName ? readHomeUrl(text).host : QString();
}

bool ConfirmDomain::matches() const { return !m_domain.isEmpty() && typed() == m_domain; }

void ConfirmDomain::clear() { m_edit->clear(); }
