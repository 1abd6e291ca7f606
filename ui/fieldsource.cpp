#include "ui/fieldsource.h"

#include "ui/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class FieldSourceText {
    Q_DECLARE_TR_FUNCTIONS(FieldSource)
public:
    static QString backend(const char *request)
    {
        return tr("Backend API, %1", "%1: a request such as GET /instance").arg(QLatin1StringView(request));
    }
    static QString name(ReadSource source);
    static QString text(const FieldSpec &spec, const FieldValue &value);
};

QString FieldSourceText::name(ReadSource source)
{
    switch (source) {
    case ReadSource::Instance:
        return backend("GET /instance");
    case ReadSource::OrganizationSettings:
        return backend("GET /instance/organization_settings");
    case ReadSource::Protect:
        return backend("GET /instance/protect");
    case ReadSource::Communication:
        return backend("GET /instance/communication");
    case ReadSource::OAuthApplicationSettings:
        return backend("GET /instance/oauth_application_settings");
    case ReadSource::Domains:
        return backend("GET /domains");
    case ReadSource::Environment:
        return tr("Frontend API, GET /v1/environment");
    case ReadSource::WriteAnswer:
        return tr("Answer to the last change");
    case ReadSource::None:
        break;
    }
    return tr("Nowhere");
}

QString FieldSourceText::text(const FieldSpec &spec, const FieldValue &value)
{
    if (value.state == FieldValue::State::NotReported) {
        QStringList asked;
        for (const auto &reader : spec.readers)
            asked += name(reader.source);
        return asked.isEmpty() ? tr("No known request reports this value.")
                               : tr("Not in any answer so far. Looked for in: %1.").arg(asked.join("; "_L1));
    }
    const QString where = u"%1 · %2"_s.arg(name(value.reader.source), ageText(value.readAt));
    return value.reader.effective
               ? where + u'\n' + tr("This is the value in force; Clerk reports it also when nothing was set.")
               : where;
}

} // namespace

QString sourceName(ReadSource source) { return FieldSourceText::name(source); }
QString sourceText(const FieldSpec &spec, const FieldValue &value) { return FieldSourceText::text(spec, value); }
