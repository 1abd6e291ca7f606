#pragma once

#include <QJsonObject>

namespace simulator {

//! The two pretend instances as they are at the start: name, application_name, state.
QJsonObject developmentSeed();
QJsonObject productionSeed();
//! The lists of one instance (SAML connections and so on) by resource name, as \p described in listings.json.
QJsonObject listings(const QJsonObject &described, const QJsonObject &instance);
//! What /v1/environment holds beside the settings that can be written.
QJsonObject environmentTemplate();

} // namespace simulator
