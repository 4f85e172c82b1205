/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Makes text writable as XML.
 *
 * <p>XML 1.0 has no way to write most control characters, lone surrogates included (production 2 of the recommendation). They
 * come with pasted text and mean nothing in it; without this a save would fail because of one.
 */
public final class XmlText {

    private static final Pattern UNWRITABLE = Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private XmlText() {
    }

    /**
     * Replaces what XML cannot hold by blanks, in all text of a document.
     *
     * @param root the root; changed in place, so a copy of what is being edited
     */
    public static void clean(EObject root) {
        clean(root, root.eClass().getEAllAttributes().iterator());
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            clean(each, each.eClass().getEAllAttributes().iterator());
        }
    }

    private static void clean(EObject object, Iterator<EAttribute> attributes) {
        while (attributes.hasNext()) {
            EAttribute attribute = attributes.next();
            if (attribute.getEAttributeType().getInstanceClass() != String.class || !object.eIsSet(attribute)) {
                continue;
            }
            if (attribute.isMany()) {
                List<Object> texts = new ArrayList<>((List<?>) object.eGet(attribute));
                texts.replaceAll(text -> clean((String) text));
                object.eSet(attribute, texts);
            } else {
                String text = (String) object.eGet(attribute);
                String cleaned = clean(text);
                if (!cleaned.equals(text)) {
                    object.eSet(attribute, cleaned);
                }
            }
        }
    }

    /**
     * Replaces what XML cannot hold by blanks.
     *
     * @param text any text
     * @return the text as it comes back after writing and reading
     */
    public static String clean(String text) {
        return isPlain(text) ? text : UNWRITABLE.matcher(text).replaceAll(" ");
    }

    /** Most texts have nothing that needs a closer look; a hundred thousand of them have no time for one. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each < ' ' && each != '\t' && each != '\n' && each != '\r' || each >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }
}
