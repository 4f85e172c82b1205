/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Document;
import org.coachline.model.internal.Damage;
import org.coachline.model.internal.DocumentResource;
import org.coachline.model.internal.Messages;
import org.coachline.model.internal.Migrations;
import org.coachline.model.internal.XmlText;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The written form of documents: what the library stores and what a journal or a bundle of files holds.
 *
 * <p>Stateless; usable from any thread as long as a document is used by one thread at a time. Reading and writing take time
 * linear in the size of the document: about a millisecond for a usual review.
 */
public final class Documents {

    /** The format this version writes. Older ones are migrated when read, newer ones refused. */
    public static final int FORMAT_VERSION = 1;

    private static final String SCHEME = "coachline";
    /** Of a document that is being read, until it has said what its id is. */
    private static final URI NAMELESS = uri("new");

    private Documents() {
    }

    /**
     * A new id for a document or a part of one.
     *
     * @return a random UUID
     */
    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /**
     * The resource a document lives in while it is open. Every document has one, so that references by id resolve and an
     * editing domain finds its parts.
     *
     * @param document a document; it is moved into the resource
     * @return a new resource with the document as its only root
     */
    public static Resource resourceOf(Document document) {
        DocumentResource resource = new DocumentResource(uri(document.getId()));
        resource.getContents().add(document);
        return resource;
    }

    /**
     * Writes a document.
     *
     * @param document any document, whether or not it lives in a resource; it is not changed
     * @return UTF-8 XML
     */
    public static byte[] write(Document document) {
        DocumentResource resource = new DocumentResource(uri(document.getId()));
        // A copy, because adding the original here would take it away from the resource in which it is being edited.
        Document copy = copy(document);
        copy.setFormatVersion(FORMAT_VERSION);
        XmlText.clean(copy);
        resource.getContents().add(copy);
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        try {
            resource.save(out, null);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return out.toByteArray();
    }

    /**
     * Reads a document of a known type. It comes in a resource of its own.
     *
     * @param <T>   the type
     * @param bytes what {@link #write} wrote, of this or an older version
     * @param type  the type expected
     * @param name  how to call the document in an error
     * @return the document
     * @throws DocumentException when it is damaged, of another type, or written by a newer version
     */
    public static <T extends Document> T read(byte[] bytes, Class<T> type, String name) throws DocumentException {
        Document document = read(bytes, name);
        if (!type.isInstance(document)) {
            throw Damage.of(name, Messages.get("damaged.otherType", document.eClass().getName(), type.getSimpleName()));
        }
        return type.cast(document);
    }

    /**
     * Reads a document of any type. It comes in a resource of its own.
     *
     * @param bytes what {@link #write} wrote, of this or an older version
     * @param name  how to call the document in an error
     * @return the document
     * @throws DocumentException when it is damaged or written by a newer version
     */
    public static Document read(byte[] bytes, String name) throws DocumentException {
        CoachingPackage.eINSTANCE.eClass();
        try {
            Document document = load(bytes, name);
            if (document.getFormatVersion() == FORMAT_VERSION) {
                return document;
            }
        } catch (DocumentException e) {
            // Of another version, perhaps. Looking for that first would cost nearly as much as reading, for the few which are.
            System.getLogger(Documents.class.getName()).log(System.Logger.Level.TRACE, "not read as of this version", e);
        }
        return load(Migrations.STANDARD.toCurrent(bytes, name), name);
    }

    private static Document load(byte[] bytes, String name) throws DocumentException {
        DocumentResource resource = new DocumentResource(NAMELESS);
        try {
            resource.load(new ByteArrayInputStream(bytes), new HashMap<>());
        } catch (IOException | WrappedException e) {
            throw Damage.of(name, e);
        }
        List<EObject> roots = resource.getContents();
        if (roots.size() != 1 || !(roots.get(0) instanceof Document document)) {
            throw Damage.of(name, Messages.get("damaged.noDocument"));
        }
        if (!resource.getErrors().isEmpty()) {
            throw Damage.of(name, resource.getErrors().get(0).getMessage());
        }
        if (document.getId() == null || document.getId().isEmpty()) {
            throw Damage.of(name, Messages.get("damaged.noId"));
        }
        resource.setURI(uri(document.getId()));
        return document;
    }

    /**
     * A text as it comes back after a document with it was written and read: what XML cannot hold is replaced by blanks.
     *
     * @param text any text
     * @return the same length in UTF-16 units or fewer
     */
    public static String storable(String text) {
        return XmlText.clean(text);
    }

    /**
     * A deep copy with the same ids, outside of any resource.
     *
     * @param <T>      the type
     * @param document the original; it is not changed
     * @return the copy
     */
    public static <T extends Document> T copy(T document) {
        return EcoreUtil.copy(document);
    }

    private static URI uri(String id) {
        return URI.createURI(SCHEME + ":/" + id);
    }
}
