/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching;

import java.time.Instant;

import org.coachline.model.CatalogRef;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Text that links moments and techniques.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.CoachingNote#getId <em>Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.CoachingNote#getText <em>Text</em>}</li>
 *   <li>{@link org.coachline.model.coaching.CoachingNote#getVisibility <em>Visibility</em>}</li>
 *   <li>{@link org.coachline.model.coaching.CoachingNote#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.CoachingNote#getTechniques <em>Techniques</em>}</li>
 *   <li>{@link org.coachline.model.coaching.CoachingNote#getMoments <em>Moments</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getCoachingNote()
 * @model
 * @generated
 */
public interface CoachingNote extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getCoachingNote_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.CoachingNote#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getCoachingNote_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.CoachingNote#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Visibility</b></em>' attribute.
	 * The literals are from the enumeration {@link org.coachline.model.coaching.Visibility}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Visibility</em>' attribute.
	 * @see org.coachline.model.coaching.Visibility
	 * @see #setVisibility(Visibility)
	 * @see org.coachline.model.coaching.CoachingPackage#getCoachingNote_Visibility()
	 * @model
	 * @generated
	 */
	Visibility getVisibility();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.CoachingNote#getVisibility <em>Visibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Visibility</em>' attribute.
	 * @see org.coachline.model.coaching.Visibility
	 * @see #getVisibility()
	 * @generated
	 */
	void setVisibility(Visibility value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(Instant)
	 * @see org.coachline.model.coaching.CoachingPackage#getCoachingNote_CreatedAt()
	 * @model dataType="org.coachline.model.coaching.Instant"
	 * @generated
	 */
	Instant getCreatedAt();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.CoachingNote#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Techniques</b></em>' attribute list.
	 * The list contents are of type {@link org.coachline.model.CatalogRef}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Techniques</em>' attribute list.
	 * @see org.coachline.model.coaching.CoachingPackage#getCoachingNote_Techniques()
	 * @model unique="false" dataType="org.coachline.model.coaching.CatalogRef"
	 * @generated
	 */
	EList<CatalogRef> getTechniques();

	/**
	 * Returns the value of the '<em><b>Moments</b></em>' reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.Moment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the same review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Moments</em>' reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getCoachingNote_Moments()
	 * @model
	 * @generated
	 */
	EList<Moment> getMoments();

} // CoachingNote
