/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.catalog;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Technique Replacement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What became of techniques that the pack had before: renamed (one, by one), split (one, by several), merged (several, by one) or retired (by none).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.catalog.TechniqueReplacement#getSince <em>Since</em>}</li>
 *   <li>{@link org.coachline.model.catalog.TechniqueReplacement#getWas <em>Was</em>}</li>
 *   <li>{@link org.coachline.model.catalog.TechniqueReplacement#getNow <em>Now</em>}</li>
 *   <li>{@link org.coachline.model.catalog.TechniqueReplacement#getBecause <em>Because</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.catalog.CatalogPackage#getTechniqueReplacement()
 * @model extendedMetaData="name='replaced' kind='elementOnly'"
 * @generated
 */
public interface TechniqueReplacement extends EObject {
	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the pack from which on it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(String)
	 * @see org.coachline.model.catalog.CatalogPackage#getTechniqueReplacement_Since()
	 * @model required="true"
	 *        extendedMetaData="kind='attribute' name='since'"
	 * @generated
	 */
	String getSince();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.TechniqueReplacement#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(String value);

	/**
	 * Returns the value of the '<em><b>Was</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of techniques as they were before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Was</em>' attribute list.
	 * @see org.coachline.model.catalog.CatalogPackage#getTechniqueReplacement_Was()
	 * @model unique="false"
	 *        extendedMetaData="kind='element' name='was' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<String> getWas();

	/**
	 * Returns the value of the '<em><b>Now</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the techniques that stand for them; none where they were retired.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Now</em>' attribute list.
	 * @see org.coachline.model.catalog.CatalogPackage#getTechniqueReplacement_Now()
	 * @model unique="false"
	 *        extendedMetaData="kind='element' name='now' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<String> getNow();

	/**
	 * Returns the value of the '<em><b>Because</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Because</em>' attribute.
	 * @see #setBecause(String)
	 * @see org.coachline.model.catalog.CatalogPackage#getTechniqueReplacement_Because()
	 * @model extendedMetaData="kind='element' name='because' namespace='##targetNamespace'"
	 * @generated
	 */
	String getBecause();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.TechniqueReplacement#getBecause <em>Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Because</em>' attribute.
	 * @see #getBecause()
	 * @generated
	 */
	void setBecause(String value);

} // TechniqueReplacement
