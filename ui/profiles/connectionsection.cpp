#include "ui/profiles/connectionsection.h"

#include "models/apiversion.h"
#include "models/boundkey.h"
#include "models/connectioncheck.h"
#include "ui/dialogs/connectwords.h"
#include "ui/profiles/keyfield.h"
#include "ui/secretedit.h"
#include "ui/style/metrics.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConnectionSection::ConnectionSection(const Profile &profile, QWidget *parent)
    : ProfileSection(parent)
    , m_profile(profile)
    , m_url(new QLineEdit(profile.baseUrl.toString(QUrl::FullyEncoded)))
    , m_key(new KeyField(tr("Secret key, once more"),
                         tr("A key is only sent to the server it was given for. Saving checks first that it opens the "
                            "same instance there.")))
    , m_version(new QLineEdit(profile.apiVersion))
{
    m_url->setObjectName(u"profileUrl"_s);
    m_urlProblem = addField(tr("Backend API address"), m_url, tr("Clerk’s own is https://api.clerk.com."));
    m_key->setObjectName(u"keyOnceMore"_s);
    m_key->setContentsMargins(0, Metrics::small, 0, 0);
    column()->addWidget(m_key);
    m_version->setObjectName(u"profileVersion"_s);
    m_version->setPlaceholderText(ApiVersion::builtIn());
    //: %1 is a date as in 2026-05-12.
    m_versionProblem = addField(tr("API version"), m_version,
                                tr("A date that says how Clerk answers. Left empty it is %1, which Vestry was written "
                                   "for; with another one, settings may be missing or not understood.")
                                    .arg(ApiVersion::builtIn()));
    connect(m_url, &QLineEdit::textChanged, this, &ConnectionSection::review);
    connect(m_version, &QLineEdit::textChanged, this, &ConnectionSection::review);
    connect(m_key, &KeyField::edited, this, &ProfileSection::edited);
    review();
}

QString ConnectionSection::urlProblem() const
{
    return ConnectWords::urlProblem(ConnectionCheck::urlProblem(m_url->text()), m_url->text());
}

QString ConnectionSection::versionProblem() const
{
    const QString version = m_version->text().trimmed();
    return version.isEmpty() || ApiVersion::isWellFormed(version)
               ? QString()
               : tr("An API version is a day written as year, month and day, as in %1. Leave the field empty for the "
                    "one Vestry was written for.")
                     .arg(ApiVersion::builtIn());
}

bool ConnectionSection::isOtherServer() const
{
    return urlProblem().isEmpty() && !BoundKey::isSamePlace(m_profile.baseUrl, QUrl(m_url->text().trimmed()));
}

QByteArray ConnectionSection::key() const { return m_key->key(); }

QWidget *ConnectionSection::keyField() const { return m_key->edit(); }

void ConnectionSection::sayKey(const QString &problem) { m_key->say(problem); }

void ConnectionSection::wipeKey() { m_key->wipe(); }

void ConnectionSection::review()
{
    SectionParts::say(m_urlProblem, urlProblem());
    SectionParts::say(m_versionProblem, versionProblem());
    const bool other = isOtherServer();
    m_key->say({}); // it was about the former address
    if (!other)
        m_key->wipe();
    m_key->setVisible(other);
    emit edited();
}

ProfileSection::Problem ConnectionSection::problem() const
{
    if (const QString sentence = urlProblem(); !sentence.isEmpty())
        return {sentence, m_url};
    if (isOtherServer() && m_key->edit()->text().isEmpty())
        return {tr("Another server needs the secret key once more."), m_key->edit()};
    if (isOtherServer() && !m_key->problem().isEmpty())
        return {m_key->problem(), m_key->edit()};
    return {versionProblem(), m_version};
}

void ConnectionSection::store(Profile &profile) const
{
    const QUrl url(m_url->text().trimmed());
    if (url != m_profile.baseUrl)
        profile.baseUrl = url;
    profile.apiVersion = m_version->text().trimmed();
}
