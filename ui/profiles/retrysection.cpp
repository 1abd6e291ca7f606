#include "ui/profiles/retrysection.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/migration/tickbox.h"
#include "ui/style/metrics.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr double kMinInterval = 0.05, kMaxInterval = 3600;
constexpr double kMaxElapsed = 86'400;
constexpr double kMinExponent = 1, kMaxExponent = 10;
constexpr int kMostTries = 20;

//! Without the zeros after the last digit that says something.
class PlainBox : public QDoubleSpinBox {
public:
    QString textFromValue(double value) const override
    {
        QLocale plain = locale();
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return plain.toString(value, 'g', QLocale::FloatingPointShortest);
    }
};

double seconds(std::chrono::milliseconds time) { return static_cast<double>(time.count()) / 1000; }

std::chrono::milliseconds milliseconds(double seconds)
{
    return std::chrono::milliseconds(std::llround(seconds * 1000));
}

//! What another program wrote into the file is shown as it is: nothing may change by being looked at.
void put(QDoubleSpinBox *box, double value)
{
    box->setRange(qMin(box->minimum(), value), qMax(box->maximum(), value));
    box->setValue(value);
}
} // namespace

RetrySection::RetrySection(const Profile &profile, QWidget *parent)
    : ProfileSection(parent)
    , m_attempts(new QSpinBox)
    , m_exponent(new PlainBox)
    , m_connection(new TickBox(tr("Also try again when the connection failed or broke, or no answer came in time")))
    , m_defaults(new QPushButton(tr("Back to the defaults")))
{
    column()->addWidget(DialogParts::paragraph(tr(
        "How often and how long a request is tried again when Clerk is busy or does not answer. A write is only sent "
        "again when it is certain that it had no effect, and for a minute at most: what others change meanwhile must "
        "not be overwritten.")));
    m_attempts->setObjectName(u"retryAttempts"_s);
    m_attempts->setRange(1, kMostTries);
    addField(
        tr("Attempts"), m_attempts,
        tr("How often a request is sent at most; 1 never tries again. The default is 3. The SDKs have no such limit, "
           "so they may let you wait for an hour."));
    m_initial = addSeconds(u"retryInitial"_s, tr("First wait"), kMinInterval, kMaxInterval,
                           tr("Before the second attempt. The SDKs’ default is 0.5 seconds."));
    m_max = addSeconds(u"retryMax"_s, tr("Longest wait"), kMinInterval, kMaxInterval,
                       tr("Waits grow up to this. The SDKs’ default is 60 seconds."));
    m_problem = addStatus();
    m_exponent->setObjectName(u"retryExponent"_s);
    m_exponent->setDecimals(9); // shown as few as there are; nothing is rounded away
    m_exponent->setRange(kMinExponent, kMaxExponent);
    m_exponent->setSingleStep(0.1);
    //: In front of the factor by which waits grow: "× 1.5".
    m_exponent->setPrefix(tr("× "));
    addField(tr("Growth of the waits"), m_exponent,
             tr("Each wait is this many times the one before, from 1 to 10. The SDKs’ default is 1.5."));
    m_elapsed = addSeconds(u"retryElapsed"_s, tr("All attempts together"), 0, kMaxElapsed,
                           tr("Nothing is tried again after this time; 0 never tries again. The SDKs’ default is 3600 "
                              "seconds, an hour."));
    m_connection->box()->setObjectName(u"retryConnection"_s);
    column()->addSpacing(Metrics::small);
    column()->addWidget(m_connection);
    m_defaults->setObjectName(u"retryDefaults"_s);
    m_defaults->setAutoDefault(false);
    column()->addSpacing(Metrics::small);
    addButton(m_defaults);
    show(profile.retry);
    for (QDoubleSpinBox *box : {m_initial, m_max, m_exponent, m_elapsed})
        connect(box, &QDoubleSpinBox::valueChanged, this, &RetrySection::review);
    connect(m_attempts, &QSpinBox::valueChanged, this, &RetrySection::review);
    connect(m_connection, &TickBox::toggled, this, &RetrySection::review);
    connect(m_defaults, &QPushButton::clicked, this, [this] { show(RetrySettings{}); });
    review();
}

QDoubleSpinBox *RetrySection::addSeconds(const QString &objectName, const QString &name, double least, double most,
                                         const QString &help)
{
    auto *box = new PlainBox;
    box->setObjectName(objectName);
    box->setDecimals(3);
    box->setRange(least, most);
    //: After a number: seconds.
    box->setSuffix(tr(" s"));
    addField(name, box, help);
    return box;
}

void RetrySection::show(const RetrySettings &retry)
{
    put(m_initial, seconds(retry.initialInterval));
    put(m_max, seconds(retry.maxInterval));
    put(m_exponent, retry.exponent);
    put(m_elapsed, seconds(retry.maxElapsedTime));
    m_attempts->setMaximum(qMax(kMostTries, retry.maxAttempts));
    m_attempts->setValue(retry.maxAttempts);
    m_connection->setChecked(retry.retryConnectionErrors);
}

RetrySettings RetrySection::entered() const
{
    return {.initialInterval = milliseconds(m_initial->value()),
            .maxInterval = milliseconds(m_max->value()),
            .exponent = m_exponent->value(),
            .maxElapsedTime = milliseconds(m_elapsed->value()),
            .retryConnectionErrors = m_connection->isChecked(),
            .maxAttempts = m_attempts->value()};
}

void RetrySection::review()
{
    SectionParts::say(m_problem, problem().sentence);
    m_defaults->setEnabled(!(entered() == RetrySettings{}));
    emit edited();
}

ProfileSection::Problem RetrySection::problem() const
{
    if (m_initial->value() > m_max->value())
        return {tr("The first wait is longer than the longest one. Make it shorter, or the longest one longer."),
                m_initial};
    return {};
}

void RetrySection::store(Profile &profile) const { profile.retry = entered(); }
