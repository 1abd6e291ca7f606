#include "ui/profiles/proxysection.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/editors/numbereditor.h"
#include "ui/secretedit.h"
#include "ui/style/metrics.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
// RFC 1929 gives one byte for the length of either.
constexpr qsizetype kMaximumBytes = 255;
constexpr int kMaximumPort = 65535;

bool hasControls(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool asksForPassword(const ProxySettings &proxy)
{
    return proxy.mode == ProxySettings::Mode::Manual && !proxy.user.isEmpty();
}
} // namespace

ProxySection::ProxySection(const Profile &profile, QWidget *parent)
    : ProfileSection(parent)
    , m_before(profile.proxy)
    , m_modes(new QButtonGroup(this))
    , m_kind(new QComboBox)
    , m_host(new QLineEdit(profile.proxy.host))
    , m_port(new NumberBox(1, kMaximumPort))
    , m_user(new QLineEdit(profile.proxy.user))
    , m_password(new SecretEdit)
{
    addModes();
    addManual();
    m_modes->button(int(profile.proxy.mode))->setChecked(true);
    SectionParts::makeOneStop(m_modes);
    connect(m_modes, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            review();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProxySection::review);
    connect(m_port, &NumberBox::typed, this, &ProxySection::review);
    for (QLineEdit *edit : {m_host, m_user, static_cast<QLineEdit *>(m_password)})
        connect(edit, &QLineEdit::textChanged, this, &ProxySection::review);
    review();
}

void ProxySection::addModes()
{
    const auto add = [this](ProxySettings::Mode mode, const QString &word, const QString &meaning) {
        auto *radio = new QRadioButton(word);
        radio->setObjectName(u"proxyMode%1"_s.arg(int(mode)));
        radio->setAccessibleDescription(meaning);
        m_modes->addButton(radio, int(mode));
        addButton(radio);
        QLabel *words = DialogParts::paragraph(meaning);
        words->setForegroundRole(QPalette::PlaceholderText);
        words->setIndent(Metrics::huge);
        column()->addWidget(words);
    };
    add(ProxySettings::Mode::System, tr("As the system says"), tr("Follows the proxy settings of this computer."));
    add(ProxySettings::Mode::None, tr("No proxy"), tr("Connects straight to the server."));
    add(ProxySettings::Mode::Manual, tr("This proxy"), tr("For this instance only."));
}

void ProxySection::addManual()
{
    m_kind->setObjectName(u"proxyKind"_s);
    m_kind->addItem(tr("HTTP"), int(ProxySettings::Kind::Http));
    m_kind->addItem(tr("SOCKS 5"), int(ProxySettings::Kind::Socks5));
    m_kind->setCurrentIndex(m_kind->findData(int(m_before.kind)));
    addField(tr("Kind of proxy"), m_kind);
    m_host->setObjectName(u"proxyHost"_s);
    m_hostProblem = addField(tr("Proxy host"), m_host, tr("Its name or IP address, as in proxy.example.com."));
    m_port->setObjectName(u"proxyPort"_s);
    if (m_before.port > 0)
        m_port->setText(QString::number(m_before.port));
    m_portProblem = addField(tr("Proxy port"), m_port, tr("From 1 to 65535."));
    m_user->setObjectName(u"proxyUser"_s);
    m_userProblem = addField(tr("User name at the proxy"), m_user, tr("Empty when the proxy asks for none."));
    m_password->setObjectName(u"proxyPassword"_s);
    m_passwordProblem = addField(tr("Password at the proxy"), m_password,
                                 tr("Kept in the system keyring like the secret key, and sent to this proxy only."));
}

ProxySettings ProxySection::entered() const
{
    ProxySettings proxy{.mode = ProxySettings::Mode(m_modes->checkedId())};
    if (proxy.mode != ProxySettings::Mode::Manual)
        return proxy;
    proxy.kind = ProxySettings::Kind(m_kind->currentData().toInt());
    proxy.host = m_host->text().trimmed();
    proxy.port = quint16(portProblem().isEmpty() ? m_port->number() : 0);
    proxy.user = m_user->text();
    return proxy;
}

bool ProxySection::hasKept() const { return asksForPassword(m_before) && entered() == m_before; }

std::optional<QByteArray> ProxySection::password() const
{
    if (!asksForPassword(entered()))
        return asksForPassword(m_before) ? std::optional(QByteArray()) : std::nullopt;
    if (m_password->text().isEmpty() && hasKept())
        return std::nullopt;
    return m_password->secret();
}

void ProxySection::wipePassword() { m_password->setText({}); }

QString ProxySection::hostProblem() const
{
    const QString host = m_host->text().trimmed();
    if (host.isEmpty())
        return tr("Enter the host of the proxy.");
    if (std::ranges::any_of(host, [](QChar c) { return c.unicode() > 0x7f; }))
        return tr("The name of the proxy has letters that only look like plain ones, or are none. Enter the name as it "
                  "goes over the wire; it begins with xn--.");
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(host, QUrl::StrictMode);
    // An IPv6 address is the only host with colons.
    const bool isName = !host.contains(u':') || url.host().contains(u':');
    return url.isValid() && !url.host().isEmpty() && isName
               ? QString()
               : tr("This is not a host. Enter only its name or IP address, without http://, port or path.");
}

QString ProxySection::portProblem() const
{
    const auto port = m_port->entered();
    return port && *port >= 1 && *port <= kMaximumPort ? QString()
                                                       : tr("Enter the port of the proxy, a number from 1 to 65535.");
}

QString ProxySection::userProblem() const
{
    const QString user = m_user->text();
    if (hasControls(user))
        return tr("The user name holds characters that cannot be seen. Type it instead of pasting it.");
    if (user.toUtf8().size() > kMaximumBytes)
        return tr("The user name is too long for a proxy.");
    // RFC 7617: the first colon ends the user name.
    return user.contains(u':') ? tr("A user name at a proxy has no colon.") : QString();
}

QString ProxySection::passwordProblem() const
{
    const QString typed = m_password->text();
    if (m_user->text().isEmpty())
        return typed.isEmpty() ? QString() : tr("A password needs a user name.");
    if (typed.isEmpty() && asksForPassword(m_before) && !hasKept())
        return tr("Enter the password once more: the kept one is for the proxy and user as they were.");
    if (typed.isEmpty() && !hasKept())
        return tr("Enter the password that belongs to the user name.");
    if (hasControls(typed))
        return tr("The password holds a line break or another character that cannot be typed. Copy it again, in one "
                  "piece.");
    return typed.toUtf8().size() > kMaximumBytes ? tr("The password is too long for a proxy.") : QString();
}

void ProxySection::review()
{
    const bool manual = m_modes->checkedId() == int(ProxySettings::Mode::Manual);
    for (QWidget *field :
         {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port),
          static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_password)})
        field->setEnabled(manual);
    const auto say = [manual](StatusLabel *at, const QString &sentence) {
        SectionParts::say(at, manual ? sentence : QString());
    };
    say(m_hostProblem, hostProblem());
    say(m_portProblem, portProblem());
    say(m_userProblem, userProblem());
    say(m_passwordProblem, passwordProblem());
    m_password->setPlaceholderText(hasKept() ? tr("Kept as given; type to replace it") : QString());
    emit edited();
}

ProfileSection::Problem ProxySection::problem() const
{
    if (m_modes->checkedId() != int(ProxySettings::Mode::Manual))
        return {};
    const Problem problems[] = {
        {hostProblem(), m_host}, {portProblem(), m_port}, {userProblem(), m_user}, {passwordProblem(), m_password}};
    const auto first = std::ranges::find_if(problems, [](const Problem &it) { return !it.sentence.isEmpty(); });
    return first == std::end(problems) ? Problem{} : *first;
}

void ProxySection::store(Profile &profile) const
{
    if (!(entered() == m_before))
        profile.proxy = entered();
}
