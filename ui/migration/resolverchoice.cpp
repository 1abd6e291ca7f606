#include "ui/migration/resolverchoice.h"

#include "models/migration/domainmigration.h"
#include "models/migration/resolveraddress.h"
#include "ui/style/metrics.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QStringList usualServers(const NetworkSettings &network)
{
    QStringList servers;
    for (const PublicResolver &resolver : network.publicResolvers)
        servers += resolver.servers;
    return servers;
}
} // namespace

ResolverChoice::ResolverChoice(DomainMigration *migration, QWidget *parent)
    : QWidget(parent)
    , m_migration(migration)
    , m_on(new QCheckBox(tr("Also ask public resolvers:")))
    , m_servers(new QLineEdit)
    , m_complaint(new QLabel)
{
    m_servers->setAccessibleName(tr("Addresses of public resolvers"));
    m_servers->setMinimumHeight(Metrics::targetSize);
    m_servers->setToolTip(
        tr("IP addresses, with a port if it is not 53, separated by commas. They learn which names you "
           "look up."));
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    auto *column = new QVBoxLayout(this); // side by side they are wider than a small window with a large font
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_on, m_servers, m_complaint})
        column->addWidget(part);
    connect(m_on, &QCheckBox::clicked, this, &ResolverChoice::take);
    connect(m_servers, &QLineEdit::editingFinished, this, &ResolverChoice::take);
    refresh();
}

void ResolverChoice::refresh()
{
    const QStringList usual = usualServers(m_migration->network());
    const auto &chosen = m_migration->record().publicResolvers;
    const bool on = !chosen || !chosen->isEmpty();
    m_on->setChecked(on);
    m_servers->setEnabled(on && !m_migration->isReadOnly());
    m_on->setEnabled(!m_migration->isReadOnly());
    m_servers->setText((chosen && on ? *chosen : usual).join(u", "_s));
}

void ResolverChoice::take()
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    const QStringList servers = m_servers->text().split(between, Qt::SkipEmptyParts);
    QString wrong;
    QStringList addresses;
    for (const QString &server : servers) {
        if (const auto address = resolverAddress(server))
            addresses.append(*address);
        else
            wrong = server;
    }
    const bool bad = m_on->isChecked() && (!wrong.isEmpty() || servers.isEmpty());
    m_complaint->setVisible(bad);
    m_complaint->setText(
        servers.isEmpty()
            ? tr("Enter at least one address, or turn public resolvers off.")
            : tr("“%1” is not an IP address. Enter addresses such as 1.1.1.1 or [2606:4700::1]:53.").arg(wrong));
    if (bad)
        return;
    if (!m_on->isChecked())
        m_migration->setPublicResolvers(QStringList());
    else if (addresses == usualServers(m_migration->network()))
        m_migration->setPublicResolvers(std::nullopt);
    else
        m_migration->setPublicResolvers(addresses);
    refresh();
}
