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
 * A representation of the model object '<em><b>Question Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Holds when an earlier question of the scorecard was asked and got one of some answers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.catalog.QuestionCondition#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.coachline.model.catalog.QuestionCondition#getAnswers <em>Answers</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.catalog.CatalogPackage#getQuestionCondition()
 * @model extendedMetaData="name='when' kind='elementOnly'"
 * @generated
 */
public interface QuestionCondition extends EObject {
	/**
	 * Returns the value of the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of a question that comes before this one, in any section.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' attribute.
	 * @see #setQuestion(String)
	 * @see org.coachline.model.catalog.CatalogPackage#getQuestionCondition_Question()
	 * @model required="true"
	 *        extendedMetaData="kind='attribute' name='question'"
	 * @generated
	 */
	String getQuestion();

	/**
	 * Sets the value of the '{@link org.coachline.model.catalog.QuestionCondition#getQuestion <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' attribute.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(String value);

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of options of that question; one of them was chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' attribute list.
	 * @see org.coachline.model.catalog.CatalogPackage#getQuestionCondition_Answers()
	 * @model unique="false"
	 *        extendedMetaData="kind='element' name='answer' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<String> getAnswers();

} // QuestionCondition
