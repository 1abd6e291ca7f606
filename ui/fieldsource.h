#pragma once

#include "models/settingsform.h"

//! "Backend API, GET /instance": where a reader looks.
QString sourceName(ReadSource source);
//! Where \p value came from and how old it is; for a value that nobody reported, who was asked.
QString sourceText(const FieldSpec &spec, const FieldValue &value);
