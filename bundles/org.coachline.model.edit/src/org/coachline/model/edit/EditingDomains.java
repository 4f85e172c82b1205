/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.edit;

import org.coachline.model.Documents;
import org.coachline.model.catalog.provider.CatalogItemProviderAdapterFactory;
import org.coachline.model.coaching.Document;
import org.coachline.model.coaching.provider.CoachingItemProviderAdapterFactory;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/** Makes the editing domain of an open document: one domain, one command stack, one resource. */
public final class EditingDomains {

    private EditingDomains() {
    }

    /**
     * Opens a document for editing. From now on every change goes through the domain's command stack, on one thread.
     *
     * @param document the document; it keeps its resource, or gets one
     * @return a new domain that holds the document
     */
    public static AdapterFactoryEditingDomain open(Document document) {
        AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(adapterFactory(), new BasicCommandStack());
        Resource resource = document.eResource() == null ? Documents.resourceOf(document) : document.eResource();
        domain.getResourceSet().getResources().add(resource);
        return domain;
    }

    /**
     * The item providers of the whole model: labels, children and commands.
     *
     * @return a new factory; dispose of it with the domain or viewer it serves
     */
    public static ComposedAdapterFactory adapterFactory() {
        ComposedAdapterFactory factory = new ComposedAdapterFactory();
        factory.addAdapterFactory(new CoachingItemProviderAdapterFactory());
        factory.addAdapterFactory(new CatalogItemProviderAdapterFactory());
        factory.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
        return factory;
    }
}
