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
 * A representation of the model object '<em><b>Role Play Card</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A situation to practise.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.catalog.RolePlayCard#getCallerType <em>Caller Type</em>}</li>
 *   <li>{@link org.coachline.model.catalog.RolePlayCard#getSituation <em>Situation</em>}</li>
 *   <li>{@link org.coachline.model.catalog.RolePlayCard#getOpening <em>Opening</em>}</li>
 *   <li>{@link org.coachline.model.catalog.RolePlayCard#getPractises <em>Practises</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.catalog.CatalogPackage#getRolePlayCard()
 * @model extendedMetaData="name='rolePlayCard' kind='elementOnly'"
 * @generated
 */
public interface RolePlayCard extends CatalogItem {
	/**
	 * Returns the value of the '<em><b>Caller Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the caller type to play.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caller Type</em>' attribute.
	 * @see #setCallerType(String)
	 * @see org.coachline.model.catalog.CatalogPackage#getRolePlayCard_CallerType()
	 * @model extendedMetaData="kind='attribute' name='callerType'"
	 * @generated
	 */
	String getCallerType();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.RolePlayCard#getCallerType <em>Caller Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caller Type</em>' attribute.
	 * @see #getCallerType()
	 * @generated
	 */
	void setCallerType(String value);

	/**
	 * Returns the value of the '<em><b>Situation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Situation</em>' attribute.
	 * @see #setSituation(String)
	 * @see org.coachline.model.catalog.CatalogPackage#getRolePlayCard_Situation()
	 * @model extendedMetaData="kind='element' name='situation' namespace='##targetNamespace'"
	 * @generated
	 */
	String getSituation();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.RolePlayCard#getSituation <em>Situation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Situation</em>' attribute.
	 * @see #getSituation()
	 * @generated
	 */
	void setSituation(String value);

	/**
	 * Returns the value of the '<em><b>Opening</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The caller's first words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opening</em>' attribute.
	 * @see #setOpening(String)
	 * @see org.coachline.model.catalog.CatalogPackage#getRolePlayCard_Opening()
	 * @model extendedMetaData="kind='element' name='opening' namespace='##targetNamespace'"
	 * @generated
	 */
	String getOpening();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.RolePlayCard#getOpening <em>Opening</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opening</em>' attribute.
	 * @see #getOpening()
	 * @generated
	 */
	void setOpening(String value);

	/**
	 * Returns the value of the '<em><b>Practises</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of techniques to practise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Practises</em>' attribute list.
	 * @see org.coachline.model.catalog.CatalogPackage#getRolePlayCard_Practises()
	 * @model unique="false"
	 *        extendedMetaData="kind='element' name='practises' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<String> getPractises();

} // RolePlayCard
