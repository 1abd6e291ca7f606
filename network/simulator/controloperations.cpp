#include "network/simulator/productionnetwork.h"
#include "network/simulator/requestchecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

static HttpAnswer refuseValue(const QString &key, const QString &message)
{
    return refuse(aboutParameter(key, u"form_param_value_invalid"_s, message));
}

HttpAnswer ProductionNetwork::answer(const HttpRequest &request)
{
    if (!isAddressedToLoopback(request))
        return wrongHost();
    const auto base = u'/' + m_token + u'/';
    const auto resource = request.path.mid(base.size());
    static const QStringList written{u"placement"_s, u"late"_s, u"caa"_s, u"certificates"_s, u"reset"_s};
    if (!request.path.startsWith(base) || (resource != "state"_L1 && !written.contains(resource)))
        return refuse(notFound(u"There is nothing at this address."_s));
    if (resource == "state"_L1)
        return request.method == "GET" ? jsonAnswer(m_network.state()) : wrongMethod({"GET"});
    if (request.method != "PUT" && request.method != "POST")
        return wrongMethod({"PUT", "POST"});
    if (resource == "reset"_L1) {
        m_reset();
        return jsonAnswer(m_network.state());
    }
    constexpr qsizetype largest = 16'384;
    QJsonObject body;
    if (const auto complaint = bodyComplaint(request, largest, &body))
        return refuse(*complaint);
    auto reply = write(resource, body);
    m_changed(); // before the answer leaves
    return reply;
}

HttpAnswer ProductionNetwork::write(const QString &resource, const QJsonObject &body)
{
    if (resource == "placement"_L1)
        return place(body);
    if (resource == "late"_L1) {
        if (!body.value("late"_L1).isBool())
            return refuseValue(u"late"_s, u"must be true or false"_s);
        m_network.setLate(body.value("late"_L1).toBool());
    } else if (resource == "caa"_L1) {
        const auto records = body.value("records"_L1).toArray();
        const bool texts =
            std::all_of(records.begin(), records.end(), [](const auto &each) { return each.isString(); });
        if (!body.value("records"_L1).isArray() || !texts ||
            !m_network.setCaa(body.value("records"_L1).toVariant().toStringList()))
            return refuseValue(u"records"_s, u"must hold CAA records such as 0 issue \"letsencrypt.org\""_s);
    } else if (!m_network.setCertificates(body.value("behaviour"_L1).toString())) {
        return refuseValue(u"behaviour"_s, u"is not one of the ways certificates are issued"_s);
    }
    return jsonAnswer(m_network.state());
}

HttpAnswer ProductionNetwork::place(const QJsonObject &body)
{
    const auto placement = body.value("placement"_L1).toString();
    if (!m_network.state().value("placements"_L1).toArray().contains(placement))
        return refuseValue(u"placement"_s, u"is not one of the placements"_s);
    if (body.value("host"_L1).isUndefined())
        m_network.placeAll(placement);
    else if (!m_network.place(body.value("host"_L1).toString(), placement))
        return refuseValue(u"host"_s, u"is not a host that Clerk asks for"_s);
    return jsonAnswer(m_network.state());
}

} // namespace simulator
