#include "ui/dialogs/connectanswer.h"

#include "models/boundkey.h"
#include "models/profilename.h"
#include "ui/dialogs/connectwords.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/environmentwords.h"
#include "ui/profiles/profilesection.h"
#include "ui/profiles/profilewords.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

ConnectAnswer::ConnectAnswer(const QList<Profile> &known, QWidget *parent)
    : QWidget(parent)
    , m_known(known)
    , m_environment(new StatusLabel)
    , m_instanceId(DialogParts::paragraph({}))
    , m_already(DialogParts::hiddenStatus())
    , m_warning(DialogParts::hiddenStatus())
    , m_name(new QLineEdit)
    , m_nameProblem(DialogParts::hiddenStatus())
    , m_nameWarning(DialogParts::hiddenStatus())
    , m_safety(new StatusLabel)
    , m_safetyMeaning(DialogParts::paragraph({}))
    , m_remember(new QCheckBox(tr("Remember the key in the system keyring")))
{
    m_known.removeIf([](const Profile &profile) { return profile.sandbox; });
    m_name->setObjectName(u"name"_s);
    m_name->setMinimumHeight(Metrics::targetSize);
    m_instanceId->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_safetyMeaning->setForegroundRole(QPalette::PlaceholderText);
    m_remember->setObjectName(u"remember"_s);
    m_remember->setMinimumHeight(Metrics::targetSize);
    m_remember->setChecked(true);
    m_remember->setToolTip(tr("When it is off, or the keyring refuses, the key is kept for this session only."));
    m_remember->setAccessibleDescription(m_remember->toolTip());
    build();
    connect(m_name, &QLineEdit::textChanged, this, &ConnectAnswer::review);
}

void ConnectAnswer::build()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(Metrics::small);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Environment"), m_environment);
    form->addRow(tr("Instance id"), m_instanceId);
    form->addRow(m_already);
    form->addRow(m_warning);
    form->addRow(tr("Name"), m_name);
    form->addRow(m_nameProblem);
    form->addRow(m_nameWarning);
    form->addRow(tr("Safety level"), m_safety);
    form->addRow(m_safetyMeaning);
    form->addRow(m_remember);
}

void ConnectAnswer::show(const ConnectionCheck::Answer &answer, const QUrl &baseUrl)
{
    const auto known = std::ranges::find_if(m_known, [&](const Profile &profile) {
        return profile.instanceId == answer.instanceId && BoundKey::isSamePlace(profile.baseUrl, baseUrl);
    });
    const bool isKnown = known != m_known.cend();
    m_profile = isKnown ? *known : Profile{.id = QUuid::createUuid().toString(QUuid::WithoutBraces)};
    m_profile.environment = answer.environment;
    m_profile.instanceId = answer.instanceId;
    m_profile.baseUrl = baseUrl;
    if (!isKnown) {
        m_profile.safety = safetyFor(answer.environment);
        m_profile.name = ProfileName::unique(answer.proposedName, m_known);
    }
    m_environment->setStatus(environmentTone(answer.environment), environmentIcon(answer.environment),
                             environmentWord(answer.environment));
    m_instanceId->setText(answer.instanceId);
    showKnown(isKnown ? std::optional(*known) : std::nullopt);
    SectionParts::warn(m_warning, answer.prefixDisagrees ? ConnectWords::prefixWarning(answer.environment) : QString());
    m_name->setText(m_profile.name);
    m_name->selectAll();
    review();
    setVisible(true);
}

void ConnectAnswer::showKnown(const std::optional<Profile> &known)
{
    m_already->setVisible(known.has_value());
    if (known) {
        //: %1 is the name of an instance.
        const QString words = tr("This instance is already connected as “%1”: its key is replaced by this one. "
                                 "Everything else about it stays.");
        m_already->setStatus(Tone::Info, Icon::Info, words.arg(known->name));
    }
    m_safety->setStatus(Tone::Neutral, ProfileWords::safetyIcon(m_profile.safety),
                        ProfileWords::safety(m_profile.safety));
    m_safetyMeaning->setText(tr("%1 You can change the level in the settings of the instance.")
                                 .arg(ProfileWords::safetyMeaning(m_profile.safety)));
}

void ConnectAnswer::review()
{
    const ProfileName::Problem problem = ProfileName::problem(m_name->text(), m_profile.id, m_known);
    SectionParts::say(m_nameProblem, ProfileWords::nameProblem(problem));
    SectionParts::warn(m_nameWarning, ConnectWords::nameWarning(m_name->text(), m_profile.environment));
    emit edited();
}

bool ConnectAnswer::isComplete() const
{
    return !m_profile.id.isEmpty() &&
           ProfileName::problem(m_name->text(), m_profile.id, m_known) == ProfileName::Problem::None;
}

Profile ConnectAnswer::profile() const
{
    Profile profile = m_profile;
    profile.name = ProfileName::cleaned(m_name->text());
    return profile;
}

bool ConnectAnswer::isRemembered() const { return m_remember->isChecked(); }
