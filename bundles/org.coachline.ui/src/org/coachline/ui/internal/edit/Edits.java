/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.edit;

import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jspecify.annotations.Nullable;

/** The building block of all commands: one feature set to one value, or nothing to do where it has that value already. */
public final class Edits {

    private Edits() {
    }

    /**
     * Sets a single-valued feature.
     *
     * @param domain  of the document
     * @param owner   a part of the document
     * @param feature of the owner
     * @param value   the new value; an empty text counts as none
     * @param label   what undo calls it
     * @return a command that cannot be executed if it would change nothing
     */
    public static Command set(EditingDomain domain, EObject owner, EStructuralFeature feature, @Nullable Object value,
            String label) {
        CompoundCommand command = new CompoundCommand(label);
        appendSet(command, domain, owner, feature, value);
        return orNothing(command);
    }

    static void appendSet(CompoundCommand command, EditingDomain domain, EObject owner, EStructuralFeature feature,
            @Nullable Object value) {
        Object wanted = "".equals(value) ? null : value;
        Object present = owner.eGet(feature);
        if (!Objects.equals("".equals(present) ? null : present, wanted)) {
            command.append(SetCommand.create(domain, owner, feature, wanted));
        }
    }

    static Command orNothing(CompoundCommand command) {
        return command.isEmpty() ? UnexecutableCommand.INSTANCE : command;
    }
}
