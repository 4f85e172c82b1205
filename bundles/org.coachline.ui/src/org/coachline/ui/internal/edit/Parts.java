/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.edit;

import java.util.Collection;

import org.coachline.catalog.TechniqueEntry;
import org.coachline.model.Positions;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Moment;
import org.coachline.ui.Session;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/** What tells the parts of a document apart when two versions of it are compared, and what to call them. */
final class Parts {

    private Parts() {
    }

    /** The part's id, or for an answer its question; nothing for a part without identity. */
    static @Nullable String key(EObject part) {
        if (part instanceof Answer answer) {
            return answer.getSectionId() + '/' + answer.getQuestionId();
        }
        EStructuralFeature id = part.eClass().getEStructuralFeature("id");
        return id == null ? null : (String) part.eGet(id);
    }

    static boolean haveKeys(EReference reference) {
        EClass type = reference.getEReferenceType();
        return type == CoachingPackage.eINSTANCE.getAnswer() || type.getEStructuralFeature("id") != null;
    }

    static boolean isIdentity(EStructuralFeature feature) {
        return "id".equals(feature.getName()) || "formatVersion".equals(feature.getName());
    }

    static String label(EObject part) {
        if (part instanceof Moment moment) {
            String technique = moment.getTechnique() == null ? "" : Session.get().catalog().technique(moment.getTechnique())
                    .map(TechniqueEntry::name).orElse(moment.getTechnique().item().replace('-', ' '));
            return EditMessages.get("part.moment", Positions.preciseClock(moment.getStartMicros()), technique).strip();
        }
        if (part instanceof CoachingNote note) {
            return EditMessages.get("part.note", shortened(text(note.getText())));
        }
        return EditMessages.getOr("part." + part.eClass().getName(), part.eClass().getName());
    }

    static String label(EStructuralFeature feature) {
        return EditMessages.getOr("feature." + feature.getName(), feature.getName());
    }

    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Long micros -> Positions.preciseClock(micros);
            case Collection<?> many -> EditMessages.get("part.count", many.size());
            case EObject part -> label(part);
            default -> value.toString();
        };
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 39) + '…' : text;
    }
}
