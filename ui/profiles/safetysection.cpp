#include "ui/profiles/safetysection.h"

#include "ui/dialogs/confirmbyname.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/migration/tickbox.h"
#include "ui/profiles/profilewords.h"
#include "ui/style/metrics.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
int strictness(SafetyLevel level)
{
    switch (level) {
    case SafetyLevel::Confirm:
        return 0;
    case SafetyLevel::Typed:
        return 1;
    case SafetyLevel::ReadOnly:
        break;
    }
    return 2;
}

//! What is lost with \p level, in a full sentence.
QString consequence(SafetyLevel level)
{
    return level == SafetyLevel::Typed
               ? SafetySection::tr("From then on Vestry can change this instance.")
               : SafetySection::tr("From then on changes to this instance are applied without its name being typed.");
}
} // namespace

SafetySection::SafetySection(const Profile &profile, QWidget *parent)
    : ProfileSection(parent)
    , m_profile(profile)
    , m_levels(new QButtonGroup(this))
{
    column()->addWidget(DialogParts::paragraph(
        tr("How much stands between you and a change of this instance. A lower level is asked about once more.")));
    for (const SafetyLevel level : {SafetyLevel::ReadOnly, SafetyLevel::Typed, SafetyLevel::Confirm})
        addLevel(level);
    m_levels->button(int(profile.safety))->setChecked(true);
    SectionParts::makeOneStop(m_levels);
    connect(m_levels, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            review();
    });
}

void SafetySection::addLevel(SafetyLevel level)
{
    auto *radio = new QRadioButton(ProfileWords::safety(level));
    radio->setObjectName(u"safety%1"_s.arg(int(level)));
    radio->setIcon(icon(ProfileWords::safetyIcon(level)));
    radio->setAccessibleDescription(ProfileWords::safetyMeaning(level));
    m_levels->addButton(radio, int(level));
    column()->addSpacing(Metrics::small);
    addButton(radio);
    QLabel *meaning = DialogParts::paragraph(ProfileWords::safetyMeaning(level));
    meaning->setForegroundRole(QPalette::PlaceholderText);
    meaning->setIndent(Metrics::huge);
    column()->addWidget(meaning);
}

SafetyLevel SafetySection::chosen() const { return SafetyLevel(m_levels->checkedId()); }

bool SafetySection::isLowering() const { return strictness(chosen()) < strictness(m_profile.safety); }

void SafetySection::review()
{
    delete std::exchange(m_question, nullptr);
    m_typed = nullptr;
    m_agreed = nullptr;
    if (isLowering())
        ask();
    emit edited();
}

void SafetySection::ask()
{
    m_question = new QWidget;
    m_question->setObjectName(u"loweringQuestion"_s);
    auto *box = new QVBoxLayout(m_question);
    box->setContentsMargins(0, Metrics::medium, 0, 0);
    //: %1 is the safety level now, %2 the chosen one, %3 a sentence about what that means.
    const QString why =
        tr("The level goes down from “%1” to “%2”. %3")
            .arg(ProfileWords::safety(m_profile.safety), ProfileWords::safety(chosen()), consequence(chosen()));
    // What is not known to be harmless is taken for production.
    if (m_profile.environment == Environment::Development) {
        box->addWidget(DialogParts::notice(Tone::Attention, Icon::Warning, why));
        m_agreed = new TickBox(tr("Yes, lower the safety level"));
        m_agreed->box()->setObjectName(u"lowerAgreed"_s);
        connect(m_agreed, &TickBox::toggled, this, &ProfileSection::edited);
        box->addWidget(m_agreed);
    } else {
        m_typed = new ConfirmByName(m_profile.name, m_profile.instanceId, why);
        connect(m_typed, &ConfirmByName::matchesChanged, this, &ProfileSection::edited);
        box->addWidget(m_typed);
    }
    column()->addWidget(m_question);
    emit asked();
}

void SafetySection::follow(const Profile &profile)
{
    const bool sameQuestion = m_profile.environment == profile.environment && m_profile.safety == profile.safety &&
                              m_profile.name == profile.name;
    m_profile.environment = profile.environment;
    m_profile.safety = profile.safety;
    m_profile.name = profile.name;
    m_profile.instanceId = profile.instanceId;
    if (!sameQuestion)
        review();
}

ProfileSection::Problem SafetySection::problem() const
{
    if (m_typed != nullptr && !m_typed->matches())
        return {tr("To lower the safety level, type the name of the instance."),
                m_typed->findChild<QWidget *>(u"typedName"_s)};
    if (m_agreed != nullptr && !m_agreed->isChecked())
        return {tr("Say that the safety level shall be lowered."), m_agreed->box()};
    return {};
}

void SafetySection::store(Profile &profile) const { profile.safety = chosen(); }
