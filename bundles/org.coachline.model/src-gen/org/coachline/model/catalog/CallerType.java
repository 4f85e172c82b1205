/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.catalog;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Caller Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kind of caller.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.catalog.CallerType#getDescription <em>Description</em>}</li>
 *   <li>{@link org.coachline.model.catalog.CallerType#getSignals <em>Signals</em>}</li>
 *   <li>{@link org.coachline.model.catalog.CallerType#getApproach <em>Approach</em>}</li>
 *   <li>{@link org.coachline.model.catalog.CallerType#getFits <em>Fits</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.catalog.CatalogPackage#getCallerType()
 * @model extendedMetaData="name='callerType' kind='elementOnly'"
 * @generated
 */
public interface CallerType extends CatalogItem {
	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.coachline.model.catalog.CatalogPackage#getCallerType_Description()
	 * @model extendedMetaData="kind='element' name='description' namespace='##targetNamespace'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.CallerType#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Signals</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What one hears.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signals</em>' attribute list.
	 * @see org.coachline.model.catalog.CatalogPackage#getCallerType_Signals()
	 * @model unique="false"
	 *        extendedMetaData="kind='element' name='signal' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<String> getSignals();

	/**
	 * Returns the value of the '<em><b>Approach</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to meet them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approach</em>' attribute.
	 * @see #setApproach(String)
	 * @see org.coachline.model.catalog.CatalogPackage#getCallerType_Approach()
	 * @model extendedMetaData="kind='element' name='approach' namespace='##targetNamespace'"
	 * @generated
	 */
	String getApproach();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.CallerType#getApproach <em>Approach</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approach</em>' attribute.
	 * @see #getApproach()
	 * @generated
	 */
	void setApproach(String value);

	/**
	 * Returns the value of the '<em><b>Fits</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of techniques that fit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fits</em>' attribute list.
	 * @see org.coachline.model.catalog.CatalogPackage#getCallerType_Fits()
	 * @model unique="false"
	 *        extendedMetaData="kind='element' name='fits' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<String> getFits();

} // CallerType
