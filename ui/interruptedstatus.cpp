#include "ui/interruptedstatus.h"

#include "models/interruptedapplies.h"
#include "models/session.h"
#include "ui/interruptedwords.h"
#include "ui/mainwindowbanners.h"

#include <algorithm>

using namespace Qt::StringLiterals;

InterruptedStatus::InterruptedStatus(Session *session, BannerStack *banners, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_banners(banners)
{
    if (session->interrupted() == nullptr)
        return;
    connect(session->interrupted(), &InterruptedApplies::changed, this, &InterruptedStatus::show);
    show();
}

void InterruptedStatus::show()
{
    InterruptedApplies *interrupted = m_session->interrupted();
    const QList<InterruptedSetting> settings = interrupted->settled();
    const QString problem = interrupted->problem();
    QStringList texts{interruptedText(settings), problem};
    texts.removeAll({});
    if (texts.isEmpty()) {
        m_banners->removeBanner(u"interrupted"_s);
        return;
    }
    const bool isClear = problem.isEmpty() && std::ranges::all_of(settings, [](const InterruptedSetting &it) {
                             return it.fate != InterruptedSetting::Fate::NotKnown;
                         });
    m_banners->setBanner(u"interrupted"_s, isClear ? Tone::Info : Tone::Attention,
                         isClear ? Icon::Info : Icon::Question, texts.join(u'\n'),
                         {{tr("Understood"), [interrupted] { interrupted->dismiss(); }}});
}
