/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.back;

import java.util.Map;
import org.coachline.report.PlanChange;
import org.coachline.report.internal.PlanLayout.Field;
import org.coachline.report.internal.PlanLayout.Part;
import org.jspecify.annotations.Nullable;

/**
 * What a change does to a plan.
 *
 * @param change how people see it
 * @param part   of which kind
 * @param id     of the part; of one that is added, what to call it until it has an id
 * @param values what is set; of one that is taken out, nothing
 */
public record Edit(PlanChange change, Part part, String id, Map<Field, @Nullable Object> values) {
}
