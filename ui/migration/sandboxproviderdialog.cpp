#include "ui/migration/sandboxproviderdialog.h"

#include "models/sandboxpanel.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/instancemark.h"
#include "ui/editors/choiceeditor.h"
#include "ui/migration/sandboxrecords.h"
#include "ui/migration/sandboxwords.h"
#include "ui/style/flowlayout.h"
#include "ui/style/metrics.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
QLabel *hint(const QString &text)
{
    QLabel *label = DialogParts::paragraph(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

//! No button is pressed by Enter in a field.
QPushButton *providerButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setMinimumHeight(Metrics::targetSize);
    button->setAutoDefault(false);
    return button;
}
} // namespace

SandboxProviderDialog::SandboxProviderDialog(SandboxPanel *panel, QWidget *parent)
    : QDialog(parent)
    , m_panel(panel)
    , m_problem(new StatusLabel)
    , m_zone(DialogParts::heading({}))
    , m_allRight(providerButton(tr("Place all right")))
    , m_noneThere(providerButton(tr("Remove all")))
    , m_late(new QCheckBox(tr("Public resolvers are late")))
    , m_caa(new QLineEdit)
    , m_applyCaa(providerButton(tr("Apply")))
    , m_reset(providerButton(tr("Start the sandbox anew…")))
    , m_certificates(new ChoiceBox(this))
{
    setObjectName(u"sandboxProviderDialog"_s);
    setWindowTitle(tr("Sandbox: DNS provider"));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeContent());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::large, Metrics::large, Metrics::large, Metrics::large);
    column->setSpacing(Metrics::medium);
    column->addWidget(scroll, 1);
    addButtons(column);
    m_again.setInterval(2s);
    connect(&m_again, &QTimer::timeout, m_panel, &SandboxPanel::refresh);
    connect(m_panel, &SandboxPanel::changed, this, &SandboxProviderDialog::showState);
    showState();
    InstanceMark::addTo(this);
    DialogParts::resizeOnScreen(this, {fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 42});
}

QWidget *SandboxProviderDialog::makeContent()
{
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_late->setMinimumHeight(Metrics::targetSize);
    connect(m_late, &QCheckBox::clicked, m_panel, &SandboxPanel::setLate);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Metrics::small, 0);
    column->setSpacing(Metrics::small);
    column->addWidget(DialogParts::paragraph(
        tr("This is the sandbox’s pretend DNS provider. Place the records that Clerk asks for, as you would at a real "
           "one, or misplace them and see what Vestry says. Nothing leaves this computer.")));
    column->addSpacing(Metrics::small);
    column->addWidget(m_zone);
    m_place = new QVBoxLayout;
    column->addLayout(m_place);
    column->addWidget(makeAllButtons());
    column->addSpacing(Metrics::small);
    column->addWidget(m_late);
    column->addWidget(hint(tr("They then show what they had before, until that runs out after a minute at most.")));
    column->addSpacing(Metrics::small);
    column->addWidget(makeCaa());
    column->addSpacing(Metrics::small);
    column->addWidget(makeCertificates());
    column->addStretch();
    return content;
}

QWidget *SandboxProviderDialog::makeAllButtons()
{
    connect(m_allRight, &QPushButton::clicked, this, [this] { m_panel->placeAll(u"right"_s); });
    connect(m_noneThere, &QPushButton::clicked, this, [this] { m_panel->placeAll(u"missing"_s); });
    auto *line = new QWidget;
    auto *row = new FlowLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_allRight);
    row->addWidget(m_noneThere);
    return line;
}

QWidget *SandboxProviderDialog::makeCaa()
{
    m_caa->setObjectName(u"caa"_s);
    m_caa->setMinimumHeight(Metrics::targetSize);
    m_caa->setPlaceholderText(tr("None: every certificate authority may issue"));
    m_applyCaa->setAccessibleName(tr("Apply the CAA records"));
    connect(m_caa, &QLineEdit::returnPressed, this, &SandboxProviderDialog::applyCaa);
    connect(m_applyCaa, &QPushButton::clicked, this, &SandboxProviderDialog::applyCaa);
    auto *label = new QLabel(tr("CAA records of the zone"));
    label->setBuddy(m_caa);
    auto *row = new QHBoxLayout;
    row->addWidget(m_caa, 1);
    row->addWidget(m_applyCaa);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::tiny);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(
        hint(tr("For example 0 issue \"letsencrypt.org\", 0 issue \"pki.goog\". Commas part the records.")));
    return box;
}

QWidget *SandboxProviderDialog::makeCertificates()
{
    m_certificates->setObjectName(u"certificates"_s);
    m_certificates->setMinimumHeight(Metrics::targetSize);
    m_certificates->setSpokenLabel(tr("Certificates of the Clerk hosts"));
    connect(m_certificates, &QComboBox::activated, this,
            [this] { m_panel->setCertificates(m_certificates->currentData().toString()); });
    auto *label = new QLabel(tr("Certificates of the Clerk hosts"));
    label->setBuddy(m_certificates);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::tiny);
    column->addWidget(label);
    column->addWidget(m_certificates, 0, Qt::AlignLeading);
    return box;
}

void SandboxProviderDialog::addButtons(QVBoxLayout *column)
{
    auto *close = providerButton(tr("Close"));
    auto *box = new QDialogButtonBox;
    box->addButton(m_reset, QDialogButtonBox::ResetRole);
    connect(m_reset, &QPushButton::clicked, this, &SandboxProviderDialog::askToReset);
    connect(m_panel, &SandboxPanel::wasReset, this, [this] { tellOfReset(this); });
    box->addButton(close, QDialogButtonBox::RejectRole);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(m_problem);
    column->addWidget(box);
}

void SandboxProviderDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_panel->refresh();
    m_again.start();
}

void SandboxProviderDialog::hideEvent(QHideEvent *event)
{
    m_again.stop();
    QDialog::hideEvent(event);
}

void SandboxProviderDialog::applyCaa() { m_panel->setCaa(SandboxWords::caaRecords(m_caa->text())); }

void SandboxProviderDialog::askToReset()
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Start the sandbox anew"),
                                     tr("Start the whole sandbox anew?"), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("Everything that was changed in the sandbox is lost: the settings and domains of both of its instances, "
           "the records and certificates of this network. All of it becomes what it was at first, with example.com as "
           "the domain. A domain change that has begun stays on its page and meets the first domain there. No "
           "instance outside the sandbox is touched."));
    QPushButton *anew = question->addButton(tr("Start anew"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(anew, &QPushButton::clicked, m_panel, &SandboxPanel::reset);
    InstanceMark::addTo(question);
    question->open();
}

void SandboxProviderDialog::tellOfReset(QWidget *parent)
{
    auto *message = new QMessageBox(QMessageBox::Information, tr("The sandbox was started anew"),
                                    tr("The sandbox is as it was at first. Press F5 in Vestry’s window: what it shows "
                                       "was read before."),
                                    QMessageBox::Close, parent);
    message->setAttribute(Qt::WA_DeleteOnClose);
    InstanceMark::addTo(message);
    message->open();
}

void SandboxProviderDialog::showState()
{
    //: %1 is a domain.
    m_zone->setText(m_panel->isKnown() ? tr("Zone %1").arg(m_panel->zone()) : tr("Reading the zone…"));
    for (QWidget *control :
         std::initializer_list<QWidget *>{m_allRight, m_noneThere, m_late, m_caa, m_applyCaa, m_certificates, m_reset})
        control->setEnabled(m_panel->isKnown());
    m_late->setChecked(m_panel->isLate());
    showRecords();
    showCaa();
    if (m_certificates->count() == 0) {
        for (const QString &way : m_panel->certificateWays())
            m_certificates->addItem(SandboxWords::certificates(way), way);
    }
    if (m_panel->isKnown())
        selectWire(m_certificates, m_panel->certificates(), &SandboxWords::certificates);
    showProblem();
}

void SandboxProviderDialog::showRecords()
{
    if (!m_panel->isKnown() || (m_records && m_records->showPlacements(m_panel->records())))
        return;
    const bool focused = !m_records || m_records->isAncestorOf(focusWidget());
    delete m_records;
    m_records = new SandboxRecords(m_panel->records(), m_panel->placements());
    connect(m_records, &SandboxRecords::placed, m_panel, &SandboxPanel::place);
    m_place->addWidget(m_records);
    if (focused)
        m_records->setFocus();
}

void SandboxProviderDialog::showCaa()
{
    if (SandboxWords::caaRecords(m_caa->text()) == m_panel->caa())
        m_caa->setModified(false);
    else if (!m_caa->isModified()) // what is being typed, or was refused, stays
        m_caa->setText(m_panel->caa().join(", "_L1));
}

void SandboxProviderDialog::showProblem()
{
    const QString problem = m_panel->problem();
    if (problem == (m_problem->isHidden() ? QString() : m_problem->word()))
        return;
    m_problem->setStatus(Tone::Negative, Icon::Error, problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        return;
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}
