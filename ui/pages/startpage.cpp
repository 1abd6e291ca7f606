#include "ui/pages/startpage.h"

#include "models/profilesmodel.h"
#include "models/session.h"
#include "ui/pages/doorbutton.h"
#include "ui/pages/scrollcolumn.h"
#include "ui/profiles/profilelist.h"
#include "ui/style/card.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"
#include "ui/style/wrappedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int kRows = 8; //!< more are searched

QLabel *makeText(const QString &text, TextRole role)
{
    auto *label = new WrappedLabel(text);
    label->setFont(fontFor(role));
    return label;
}
} // namespace

StartPage::StartPage(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ProfilesModel(session, this))
    , m_offer(makeOffer())
    , m_status(new StatusLabel)
    , m_sandbox(new DoorButton(Icon::Sandbox, tr("Try the sandbox"),
                               tr("A pretend Clerk on this computer: a development and a production instance to look "
                                  "around in. No key, no account, nothing leaves this computer.")))
    , m_connect(
          new DoorButton(Icon::Connect, tr("Connect an instance"),
                         tr("Paste the secret key of your own instance. It is checked first and kept in the system "
                            "keyring, or for this session only.")))
    , m_search(new QLineEdit)
    , m_list(new ProfileList(m_model))
    , m_empty(makeText({}, TextRole::Body))
    , m_known(makeKnown())
{
    auto *scroll = new ScrollColumn;
    scroll->setCentred(true);
    QVBoxLayout *column = scroll->column();
    column->addWidget(makeText(tr("Vestry"), TextRole::Title));
    column->addWidget(makeText(tr("See the settings of a Clerk instance, change them, review exactly what will be "
                                  "sent, and learn what the server really did."),
                               TextRole::Body));
    column->addSpacing(Metrics::small);
    column->addWidget(m_offer);
    column->addWidget(m_status);
    column->addWidget(m_known);
    auto *doors = new Card;
    doors->addRow(m_sandbox);
    doors->addRow(m_connect);
    column->addWidget(doors);
    column->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_sandbox, &QPushButton::clicked, this, &StartPage::sandboxRequested);
    connect(m_connect, &QPushButton::clicked, this, &StartPage::connectRequested);
    m_status->setWordWrap(true);
    setKeyOffered(false);
    updateKnown();
    updateEnabled();
}

QWidget *StartPage::makeKnown()
{
    m_model->setSandboxShown(false); // its door is below
    m_search->setObjectName(u"profileSearch"_s);
    m_search->setAccessibleName(tr("Find an instance"));
    m_search->setPlaceholderText(tr("Name, group, address, id or environment"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(Metrics::targetSize);
    m_list->takeKeysOf(m_search);
    m_list->setOpensOnClick(true);
    auto *manage = new QPushButton(tr("Manage instances…"));
    manage->setObjectName(u"manage"_s);
    manage->setMinimumHeight(Metrics::targetSize);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, Metrics::medium);
    column->setSpacing(Metrics::small);
    column->addWidget(makeText(tr("Open an instance"), TextRole::Heading));
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_empty);
    column->addWidget(manage, 0, Qt::AlignLeading);
    connect(manage, &QPushButton::clicked, this, &StartPage::manageRequested);
    connect(m_list, &ProfileList::activatedProfile, this, &StartPage::openRequested);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        m_list->chooseFirst();
        updateKnown();
    });
    connect(m_session, &Session::profilesChanged, this, &StartPage::updateKnown, Qt::QueuedConnection);
    return box;
}

QWidget *StartPage::makeOffer()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(Metrics::medium, Metrics::small, Metrics::medium, Metrics::small);
    auto *text = makeText(tr("A key was found in CLERK_SECRET_KEY. Vestry took it out of its environment and keeps it "
                             "nowhere unless you use it."),
                          TextRole::Body);
    auto *use = new QPushButton(tr("Use it…"));
    auto *ignore = new QPushButton(tr("Ignore"));
    use->setAccessibleName(tr("Use the key that was found"));
    ignore->setAccessibleName(tr("Ignore the key that was found"));
    row->addWidget(text, 1);
    for (QPushButton *button : {use, ignore}) {
        button->setMinimumHeight(Metrics::targetSize);
        row->addWidget(button);
    }
    connect(use, &QPushButton::clicked, this, &StartPage::keyAccepted);
    connect(ignore, &QPushButton::clicked, this, &StartPage::keyIgnored);
    auto *card = new Card;
    card->addRow(line);
    return card;
}

void StartPage::updateKnown()
{
    const QList<Profile> profiles = m_session->profiles();
    const auto known = std::ranges::count(profiles, false, &Profile::sandbox);
    const bool nothing = m_model->profileCount() == 0;
    m_known->setVisible(known > 0);
    m_search->setVisible(known > kRows);
    m_list->setVisible(!nothing);
    m_empty->setVisible(nothing);
    m_empty->setText(
        tr("No instance matches “%1”. Type less, or connect another instance.").arg(m_search->text().trimmed()));
    m_list->setFixedHeight(m_list->heightOf(kRows));
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateKnown();
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_known->isHidden())
        m_sandbox->setFocus();
    else
        m_search->isHidden() ? m_list->setFocus() : m_search->setFocus();
}

void StartPage::setBusy(bool opening)
{
    m_busy = opening;
    updateEnabled();
}

void StartPage::setProblem(const QString &sentence)
{
    m_problem = sentence;
    updateEnabled();
}

void StartPage::setKeyOffered(bool offered) { m_offer->setVisible(offered); }

void StartPage::updateEnabled()
{
    m_sandbox->setEnabled(!m_busy);
    m_connect->setEnabled(!m_busy);
    m_known->setEnabled(!m_busy);
    m_status->setVisible(m_busy || !m_problem.isEmpty());
    if (m_busy)
        m_status->setStatus(Tone::Info, Icon::Waiting, tr("Opening the instance…"));
    else if (!m_problem.isEmpty())
        m_status->setStatus(Tone::Negative, Icon::Error, m_problem);
}
