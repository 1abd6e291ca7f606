#include "ui/pages/startpage.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/environmentwords.h"
#include "ui/pages/doorbutton.h"
#include "ui/pages/scrollcolumn.h"
#include "ui/style/card.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QLabel *makeText(const QString &text, TextRole role)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(fontFor(role));
    return label;
}
} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_offer(makeOffer())
    , m_status(new StatusLabel)
    , m_sandbox(new DoorButton(Icon::Sandbox, tr("Try the sandbox"),
                               tr("A pretend Clerk on this computer: a development and a production instance to look "
                                  "around in. No key, no account, nothing leaves this computer.")))
    , m_connect(
          new DoorButton(Icon::Connect, tr("Connect an instance"),
                         tr("Paste the secret key of your own instance. It is checked first and kept in the system "
                            "keyring, or for this session only.")))
    , m_knownHeading(makeHeading(tr("Instances you connected")))
    , m_known(new QVBoxLayout)
    , m_knownBox(new QWidget)
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
    auto *doors = new Card;
    doors->addRow(m_sandbox);
    doors->addRow(m_connect);
    column->addWidget(doors);
    column->addWidget(m_knownHeading);
    m_known->setContentsMargins(0, 0, 0, 0);
    m_known->setSpacing(Metrics::tiny);
    m_knownBox->setLayout(m_known);
    column->addWidget(m_knownBox);
    column->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_sandbox, &QPushButton::clicked, this, &StartPage::sandboxRequested);
    connect(m_connect, &QPushButton::clicked, this, &StartPage::connectRequested);
    m_status->setWordWrap(true);
    setKeyOffered(false);
    setProfiles({});
    updateEnabled();
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

void StartPage::setProfiles(const QList<Profile> &profiles)
{
    while (QLayoutItem *old = m_known->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    int shown = 0;
    for (const Profile &profile : profiles) {
        if (profile.sandbox)
            continue; // its door is above
        auto *entry = new QPushButton(
            icon(environmentIcon(profile.environment)),
            //: %1 is an instance's name, %2 its environment.
            tr("%1 — %2").arg(DialogParts::escaped(profile.name), environmentWord(profile.environment)));
        entry->setMinimumHeight(Metrics::targetSize);
        entry->setAccessibleName(tr("Open %1, %2").arg(profile.name, environmentWord(profile.environment)));
        entry->setEnabled(!m_busy);
        connect(entry, &QPushButton::clicked, this, [this, id = profile.id] { emit openRequested(id); });
        m_known->addWidget(entry, 0, Qt::AlignLeading);
        ++shown;
    }
    m_knownHeading->setVisible(shown > 0);
    m_knownBox->setVisible(shown > 0);
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
    m_knownBox->setEnabled(!m_busy);
    m_status->setVisible(m_busy || !m_problem.isEmpty());
    if (m_busy)
        m_status->setStatus(Tone::Info, Icon::Waiting, tr("Opening the instance…"));
    else if (!m_problem.isEmpty())
        m_status->setStatus(Tone::Negative, Icon::Error, m_problem);
}
