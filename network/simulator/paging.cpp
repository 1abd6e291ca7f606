#include "network/simulator/paging.h"

#include "network/simulator/answers.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace simulator {

static std::optional<int> number(const HttpRequest &request, const QString &name, int fallback, int least, int most)
{
    if (!request.query.hasQueryItem(name))
        return fallback;
    bool isNumber = false;
    const int value = request.query.queryItemValue(name).toInt(&isNumber);
    return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

HttpAnswer pageOf(const HttpRequest &request, const QJsonArray &all)
{
    const auto limit = number(request, u"limit"_s, 10, 1, 500);
    const auto offset = number(request, u"offset"_s, 0, 0, std::numeric_limits<int>::max());
    if (!limit || !offset)
        return refuse(aboutParameter(limit ? u"offset"_s : u"limit"_s, u"form_param_value_invalid"_s,
                                     u"is not a number in the allowed range"_s));
    QJsonArray page;
    for (qsizetype i = *offset; i < std::min<qsizetype>(all.size(), qsizetype(*offset) + *limit); ++i)
        page.append(all.at(i));
    return jsonAnswer({{"data"_L1, page}, {"total_count"_L1, all.size()}});
}

HttpAnswer arrayOrPageOf(const HttpRequest &request, const QJsonArray &all)
{
    const auto paginated = request.query.queryItemValue(u"paginated"_s);
    if (paginated == "true"_L1)
        return pageOf(request, all);
    if (!paginated.isEmpty() && paginated != "false"_L1)
        return refuse(aboutParameter(u"paginated"_s, u"form_param_value_invalid"_s, u"must be true or false"_s));
    return {.status = 200, .body = QJsonDocument(all).toJson(QJsonDocument::Compact)};
}

} // namespace simulator
