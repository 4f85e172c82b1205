/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * A resource for one document.
 *
 * <p>With an id attribute and forward references, the default options make loading quadratic: ids resolve through a map here,
 * and only after everything is read. A document that names a DTD is refused, since nothing of ours ever writes one.
 */
public final class DocumentResource extends XMIResourceImpl {

    /**
     * @param uri how the document is called within its resource set
     */
    public DocumentResource(URI uri) {
        super(uri);
        setIntrinsicIDToEObjectMap(new HashMap<>());
        setEncoding("UTF-8");
        Map<Object, Object> load = getDefaultLoadOptions();
        load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        load.put(XMLResource.OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
        load.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
        load.put(XMLResource.OPTION_USE_PARSER_POOL, ParserPool.SHARED);
        Map<Object, Object> save = getDefaultSaveOptions();
        save.put(XMLResource.OPTION_ENCODING, "UTF-8");
        save.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
        save.put(XMLResource.OPTION_USE_CACHED_LOOKUP_TABLE, new ArrayList<>());
        save.put(XMLResource.OPTION_LINE_WIDTH, 200);
    }

    @Override
    protected boolean useIDs() {
        return true;
    }
}
