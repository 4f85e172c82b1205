/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.catalog;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.coachline.model.catalog.CatalogPackage
 * @generated
 */
public interface CatalogFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CatalogFactory eINSTANCE = org.coachline.model.catalog.impl.CatalogFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Technique Pack</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Technique Pack</em>'.
	 * @generated
	 */
	TechniquePack createTechniquePack();

	/**
	 * Returns a new object of class '<em>Technique Category</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Technique Category</em>'.
	 * @generated
	 */
	TechniqueCategory createTechniqueCategory();

	/**
	 * Returns a new object of class '<em>Technique</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Technique</em>'.
	 * @generated
	 */
	Technique createTechnique();

	/**
	 * Returns a new object of class '<em>Caller Type</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Caller Type</em>'.
	 * @generated
	 */
	CallerType createCallerType();

	/**
	 * Returns a new object of class '<em>Scorecard</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Scorecard</em>'.
	 * @generated
	 */
	Scorecard createScorecard();

	/**
	 * Returns a new object of class '<em>Scorecard Section</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Scorecard Section</em>'.
	 * @generated
	 */
	ScorecardSection createScorecardSection();

	/**
	 * Returns a new object of class '<em>Scorecard Question</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Scorecard Question</em>'.
	 * @generated
	 */
	ScorecardQuestion createScorecardQuestion();

	/**
	 * Returns a new object of class '<em>Question Condition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Question Condition</em>'.
	 * @generated
	 */
	QuestionCondition createQuestionCondition();

	/**
	 * Returns a new object of class '<em>Answer Option</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Answer Option</em>'.
	 * @generated
	 */
	AnswerOption createAnswerOption();

	/**
	 * Returns a new object of class '<em>Role Play Card</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Role Play Card</em>'.
	 * @generated
	 */
	RolePlayCard createRolePlayCard();

	/**
	 * Returns a new object of class '<em>Technique Replacement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Technique Replacement</em>'.
	 * @generated
	 */
	TechniqueReplacement createTechniqueReplacement();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	CatalogPackage getCatalogPackage();

} //CatalogFactory
