/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching;

import java.time.LocalDate;

import org.coachline.model.CatalogRef;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Role Play</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A conversation that the agent practised.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.RolePlay#getId <em>Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.RolePlay#getDate <em>Date</em>}</li>
 *   <li>{@link org.coachline.model.coaching.RolePlay#getPartner <em>Partner</em>}</li>
 *   <li>{@link org.coachline.model.coaching.RolePlay#getCard <em>Card</em>}</li>
 *   <li>{@link org.coachline.model.coaching.RolePlay#getTechnique <em>Technique</em>}</li>
 *   <li>{@link org.coachline.model.coaching.RolePlay#getResult <em>Result</em>}</li>
 *   <li>{@link org.coachline.model.coaching.RolePlay#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getRolePlay()
 * @model
 * @generated
 */
public interface RolePlay extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getRolePlay_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.RolePlay#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.coachline.model.coaching.CoachingPackage#getRolePlay_Date()
	 * @model dataType="org.coachline.model.coaching.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.RolePlay#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Partner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who played the caller.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partner</em>' attribute.
	 * @see #setPartner(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getRolePlay_Partner()
	 * @model
	 * @generated
	 */
	String getPartner();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.RolePlay#getPartner <em>Partner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partner</em>' attribute.
	 * @see #getPartner()
	 * @generated
	 */
	void setPartner(String value);

	/**
	 * Returns the value of the '<em><b>Card</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role-play card, where one was used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Card</em>' attribute.
	 * @see #setCard(CatalogRef)
	 * @see org.coachline.model.coaching.CoachingPackage#getRolePlay_Card()
	 * @model dataType="org.coachline.model.coaching.CatalogRef"
	 * @generated
	 */
	CatalogRef getCard();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.RolePlay#getCard <em>Card</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Card</em>' attribute.
	 * @see #getCard()
	 * @generated
	 */
	void setCard(CatalogRef value);

	/**
	 * Returns the value of the '<em><b>Technique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was practised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technique</em>' attribute.
	 * @see #setTechnique(CatalogRef)
	 * @see org.coachline.model.coaching.CoachingPackage#getRolePlay_Technique()
	 * @model dataType="org.coachline.model.coaching.CatalogRef"
	 * @generated
	 */
	CatalogRef getTechnique();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.RolePlay#getTechnique <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Technique</em>' attribute.
	 * @see #getTechnique()
	 * @generated
	 */
	void setTechnique(CatalogRef value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * The literals are from the enumeration {@link org.coachline.model.coaching.Verdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it went; none while nobody said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see org.coachline.model.coaching.Verdict
	 * @see #setResult(Verdict)
	 * @see org.coachline.model.coaching.CoachingPackage#getRolePlay_Result()
	 * @model
	 * @generated
	 */
	Verdict getResult();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.RolePlay#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see org.coachline.model.coaching.Verdict
	 * @see #getResult()
	 * @generated
	 */
	void setResult(Verdict value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getRolePlay_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.RolePlay#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

} // RolePlay
