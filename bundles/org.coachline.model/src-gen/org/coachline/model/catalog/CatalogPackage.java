/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.catalog;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What partners contribute: packs of techniques, caller types, scorecards and role-play cards. Everything refers to everything by stable id.
 * <!-- end-model-doc -->
 * @see org.coachline.model.catalog.CatalogFactory
 * @model kind="package"
 * @generated
 */
public interface CatalogPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "catalog";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://coachline.org/ns/catalog/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "catalog";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CatalogPackage eINSTANCE = org.coachline.model.catalog.impl.CatalogPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.coachline.model.catalog.impl.CatalogItemImpl <em>Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.catalog.impl.CatalogItemImpl
	 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getCatalogItem()
	 * @generated
	 */
	int CATALOG_ITEM = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG_ITEM__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG_ITEM__NAME = 1;

	/**
	 * The number of structural features of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG_ITEM_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG_ITEM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.catalog.impl.TechniquePackImpl <em>Technique Pack</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.catalog.impl.TechniquePackImpl
	 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getTechniquePack()
	 * @generated
	 */
	int TECHNIQUE_PACK = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_PACK__ID = CATALOG_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_PACK__NAME = CATALOG_ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_PACK__FORMAT_VERSION = CATALOG_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_PACK__VERSION = CATALOG_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Vendor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_PACK__VENDOR = CATALOG_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_PACK__LICENCE = CATALOG_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_PACK__LANGUAGE = CATALOG_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_PACK__DESCRIPTION = CATALOG_ITEM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_PACK__CATEGORIES = CATALOG_ITEM_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Techniques</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_PACK__TECHNIQUES = CATALOG_ITEM_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Caller Types</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_PACK__CALLER_TYPES = CATALOG_ITEM_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Scorecards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_PACK__SCORECARDS = CATALOG_ITEM_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Role Play Cards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_PACK__ROLE_PLAY_CARDS = CATALOG_ITEM_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Replacements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_PACK__REPLACEMENTS = CATALOG_ITEM_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Technique Pack</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_PACK_FEATURE_COUNT = CATALOG_ITEM_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Technique Pack</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_PACK_OPERATION_COUNT = CATALOG_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.catalog.impl.TechniqueCategoryImpl <em>Technique Category</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.catalog.impl.TechniqueCategoryImpl
	 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getTechniqueCategory()
	 * @generated
	 */
	int TECHNIQUE_CATEGORY = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_CATEGORY__ID = CATALOG_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_CATEGORY__NAME = CATALOG_ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_CATEGORY__DESCRIPTION = CATALOG_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_CATEGORY__COLOR = CATALOG_ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Technique Category</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_CATEGORY_FEATURE_COUNT = CATALOG_ITEM_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Technique Category</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_CATEGORY_OPERATION_COUNT = CATALOG_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.catalog.impl.TechniqueImpl <em>Technique</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.catalog.impl.TechniqueImpl
	 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getTechnique()
	 * @generated
	 */
	int TECHNIQUE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE__ID = CATALOG_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE__NAME = CATALOG_ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE__CATEGORY = CATALOG_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Icon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE__ICON = CATALOG_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE__COLOR = CATALOG_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE__KEY = CATALOG_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Intent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE__INTENT = CATALOG_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE__HOW = CATALOG_ITEM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Phrases To Say</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE__PHRASES_TO_SAY = CATALOG_ITEM_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Phrases To Avoid</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE__PHRASES_TO_AVOID = CATALOG_ITEM_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Suits</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE__SUITS = CATALOG_ITEM_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Precedes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE__PRECEDES = CATALOG_ITEM_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Technique</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_FEATURE_COUNT = CATALOG_ITEM_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Technique</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_OPERATION_COUNT = CATALOG_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.catalog.impl.CallerTypeImpl <em>Caller Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.catalog.impl.CallerTypeImpl
	 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getCallerType()
	 * @generated
	 */
	int CALLER_TYPE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALLER_TYPE__ID = CATALOG_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALLER_TYPE__NAME = CATALOG_ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALLER_TYPE__DESCRIPTION = CATALOG_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Signals</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALLER_TYPE__SIGNALS = CATALOG_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Approach</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALLER_TYPE__APPROACH = CATALOG_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Fits</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALLER_TYPE__FITS = CATALOG_ITEM_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Caller Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALLER_TYPE_FEATURE_COUNT = CATALOG_ITEM_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Caller Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALLER_TYPE_OPERATION_COUNT = CATALOG_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.catalog.impl.ScorecardImpl <em>Scorecard</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.catalog.impl.ScorecardImpl
	 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getScorecard()
	 * @generated
	 */
	int SCORECARD = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD__ID = CATALOG_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD__NAME = CATALOG_ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD__VERSION = CATALOG_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD__DESCRIPTION = CATALOG_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD__SECTIONS = CATALOG_ITEM_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Scorecard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_FEATURE_COUNT = CATALOG_ITEM_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Scorecard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_OPERATION_COUNT = CATALOG_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.catalog.impl.ScorecardSectionImpl <em>Scorecard Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.catalog.impl.ScorecardSectionImpl
	 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getScorecardSection()
	 * @generated
	 */
	int SCORECARD_SECTION = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_SECTION__ID = CATALOG_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_SECTION__NAME = CATALOG_ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_SECTION__WEIGHT = CATALOG_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_SECTION__QUESTIONS = CATALOG_ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Scorecard Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_SECTION_FEATURE_COUNT = CATALOG_ITEM_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Scorecard Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_SECTION_OPERATION_COUNT = CATALOG_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.catalog.impl.ScorecardQuestionImpl <em>Scorecard Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.catalog.impl.ScorecardQuestionImpl
	 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getScorecardQuestion()
	 * @generated
	 */
	int SCORECARD_QUESTION = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_QUESTION__ID = CATALOG_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_QUESTION__NAME = CATALOG_ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_QUESTION__WEIGHT = CATALOG_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Allows Not Applicable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_QUESTION__ALLOWS_NOT_APPLICABLE = CATALOG_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Auto Fail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_QUESTION__AUTO_FAIL = CATALOG_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Comment Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_QUESTION__COMMENT_REQUIRED = CATALOG_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_QUESTION__GUIDANCE = CATALOG_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_QUESTION__CONDITIONS = CATALOG_ITEM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Techniques</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_QUESTION__TECHNIQUES = CATALOG_ITEM_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_QUESTION__OPTIONS = CATALOG_ITEM_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Scorecard Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_QUESTION_FEATURE_COUNT = CATALOG_ITEM_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Scorecard Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_QUESTION_OPERATION_COUNT = CATALOG_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.catalog.impl.QuestionConditionImpl <em>Question Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.catalog.impl.QuestionConditionImpl
	 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getQuestionCondition()
	 * @generated
	 */
	int QUESTION_CONDITION = 8;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_CONDITION__QUESTION = 0;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_CONDITION__ANSWERS = 1;

	/**
	 * The number of structural features of the '<em>Question Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_CONDITION_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Question Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_CONDITION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.catalog.impl.AnswerOptionImpl <em>Answer Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.catalog.impl.AnswerOptionImpl
	 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getAnswerOption()
	 * @generated
	 */
	int ANSWER_OPTION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_OPTION__ID = CATALOG_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_OPTION__NAME = CATALOG_ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_OPTION__POINTS = CATALOG_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Fails</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_OPTION__FAILS = CATALOG_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Comment Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_OPTION__COMMENT_REQUIRED = CATALOG_ITEM_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Answer Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_OPTION_FEATURE_COUNT = CATALOG_ITEM_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Answer Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_OPTION_OPERATION_COUNT = CATALOG_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.catalog.impl.RolePlayCardImpl <em>Role Play Card</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.catalog.impl.RolePlayCardImpl
	 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getRolePlayCard()
	 * @generated
	 */
	int ROLE_PLAY_CARD = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_PLAY_CARD__ID = CATALOG_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_PLAY_CARD__NAME = CATALOG_ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Caller Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_PLAY_CARD__CALLER_TYPE = CATALOG_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Situation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_PLAY_CARD__SITUATION = CATALOG_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Opening</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_PLAY_CARD__OPENING = CATALOG_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Practises</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_PLAY_CARD__PRACTISES = CATALOG_ITEM_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Role Play Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_PLAY_CARD_FEATURE_COUNT = CATALOG_ITEM_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Role Play Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_PLAY_CARD_OPERATION_COUNT = CATALOG_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.catalog.impl.TechniqueReplacementImpl <em>Technique Replacement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.catalog.impl.TechniqueReplacementImpl
	 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getTechniqueReplacement()
	 * @generated
	 */
	int TECHNIQUE_REPLACEMENT = 11;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_REPLACEMENT__SINCE = 0;

	/**
	 * The feature id for the '<em><b>Was</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_REPLACEMENT__WAS = 1;

	/**
	 * The feature id for the '<em><b>Now</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_REPLACEMENT__NOW = 2;

	/**
	 * The feature id for the '<em><b>Because</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_REPLACEMENT__BECAUSE = 3;

	/**
	 * The number of structural features of the '<em>Technique Replacement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_REPLACEMENT_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Technique Replacement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNIQUE_REPLACEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.catalog.FailScope <em>Fail Scope</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.catalog.FailScope
	 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getFailScope()
	 * @generated
	 */
	int FAIL_SCOPE = 12;


	/**
	 * Returns the meta object for class '{@link org.coachline.model.catalog.CatalogItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item</em>'.
	 * @see org.coachline.model.catalog.CatalogItem
	 * @generated
	 */
	EClass getCatalogItem();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.CatalogItem#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.coachline.model.catalog.CatalogItem#getId()
	 * @see #getCatalogItem()
	 * @generated
	 */
	EAttribute getCatalogItem_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.CatalogItem#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.coachline.model.catalog.CatalogItem#getName()
	 * @see #getCatalogItem()
	 * @generated
	 */
	EAttribute getCatalogItem_Name();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.catalog.TechniquePack <em>Technique Pack</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Technique Pack</em>'.
	 * @see org.coachline.model.catalog.TechniquePack
	 * @generated
	 */
	EClass getTechniquePack();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.TechniquePack#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.coachline.model.catalog.TechniquePack#getFormatVersion()
	 * @see #getTechniquePack()
	 * @generated
	 */
	EAttribute getTechniquePack_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.TechniquePack#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.coachline.model.catalog.TechniquePack#getVersion()
	 * @see #getTechniquePack()
	 * @generated
	 */
	EAttribute getTechniquePack_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.TechniquePack#getVendor <em>Vendor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vendor</em>'.
	 * @see org.coachline.model.catalog.TechniquePack#getVendor()
	 * @see #getTechniquePack()
	 * @generated
	 */
	EAttribute getTechniquePack_Vendor();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.TechniquePack#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence</em>'.
	 * @see org.coachline.model.catalog.TechniquePack#getLicence()
	 * @see #getTechniquePack()
	 * @generated
	 */
	EAttribute getTechniquePack_Licence();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.TechniquePack#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.coachline.model.catalog.TechniquePack#getLanguage()
	 * @see #getTechniquePack()
	 * @generated
	 */
	EAttribute getTechniquePack_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.TechniquePack#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.coachline.model.catalog.TechniquePack#getDescription()
	 * @see #getTechniquePack()
	 * @generated
	 */
	EAttribute getTechniquePack_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.catalog.TechniquePack#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Categories</em>'.
	 * @see org.coachline.model.catalog.TechniquePack#getCategories()
	 * @see #getTechniquePack()
	 * @generated
	 */
	EReference getTechniquePack_Categories();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.catalog.TechniquePack#getTechniques <em>Techniques</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Techniques</em>'.
	 * @see org.coachline.model.catalog.TechniquePack#getTechniques()
	 * @see #getTechniquePack()
	 * @generated
	 */
	EReference getTechniquePack_Techniques();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.catalog.TechniquePack#getCallerTypes <em>Caller Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Caller Types</em>'.
	 * @see org.coachline.model.catalog.TechniquePack#getCallerTypes()
	 * @see #getTechniquePack()
	 * @generated
	 */
	EReference getTechniquePack_CallerTypes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.catalog.TechniquePack#getScorecards <em>Scorecards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scorecards</em>'.
	 * @see org.coachline.model.catalog.TechniquePack#getScorecards()
	 * @see #getTechniquePack()
	 * @generated
	 */
	EReference getTechniquePack_Scorecards();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.catalog.TechniquePack#getRolePlayCards <em>Role Play Cards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Role Play Cards</em>'.
	 * @see org.coachline.model.catalog.TechniquePack#getRolePlayCards()
	 * @see #getTechniquePack()
	 * @generated
	 */
	EReference getTechniquePack_RolePlayCards();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.catalog.TechniquePack#getReplacements <em>Replacements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Replacements</em>'.
	 * @see org.coachline.model.catalog.TechniquePack#getReplacements()
	 * @see #getTechniquePack()
	 * @generated
	 */
	EReference getTechniquePack_Replacements();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.catalog.TechniqueCategory <em>Technique Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Technique Category</em>'.
	 * @see org.coachline.model.catalog.TechniqueCategory
	 * @generated
	 */
	EClass getTechniqueCategory();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.TechniqueCategory#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.coachline.model.catalog.TechniqueCategory#getDescription()
	 * @see #getTechniqueCategory()
	 * @generated
	 */
	EAttribute getTechniqueCategory_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.TechniqueCategory#getColor <em>Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.coachline.model.catalog.TechniqueCategory#getColor()
	 * @see #getTechniqueCategory()
	 * @generated
	 */
	EAttribute getTechniqueCategory_Color();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.catalog.Technique <em>Technique</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Technique</em>'.
	 * @see org.coachline.model.catalog.Technique
	 * @generated
	 */
	EClass getTechnique();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.Technique#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.coachline.model.catalog.Technique#getCategory()
	 * @see #getTechnique()
	 * @generated
	 */
	EAttribute getTechnique_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.Technique#getIcon <em>Icon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Icon</em>'.
	 * @see org.coachline.model.catalog.Technique#getIcon()
	 * @see #getTechnique()
	 * @generated
	 */
	EAttribute getTechnique_Icon();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.Technique#getColor <em>Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.coachline.model.catalog.Technique#getColor()
	 * @see #getTechnique()
	 * @generated
	 */
	EAttribute getTechnique_Color();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.Technique#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.coachline.model.catalog.Technique#getKey()
	 * @see #getTechnique()
	 * @generated
	 */
	EAttribute getTechnique_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.Technique#getIntent <em>Intent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intent</em>'.
	 * @see org.coachline.model.catalog.Technique#getIntent()
	 * @see #getTechnique()
	 * @generated
	 */
	EAttribute getTechnique_Intent();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.Technique#getHow <em>How</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>How</em>'.
	 * @see org.coachline.model.catalog.Technique#getHow()
	 * @see #getTechnique()
	 * @generated
	 */
	EAttribute getTechnique_How();

	/**
	 * Returns the meta object for the attribute list '{@link org.coachline.model.catalog.Technique#getPhrasesToSay <em>Phrases To Say</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Phrases To Say</em>'.
	 * @see org.coachline.model.catalog.Technique#getPhrasesToSay()
	 * @see #getTechnique()
	 * @generated
	 */
	EAttribute getTechnique_PhrasesToSay();

	/**
	 * Returns the meta object for the attribute list '{@link org.coachline.model.catalog.Technique#getPhrasesToAvoid <em>Phrases To Avoid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Phrases To Avoid</em>'.
	 * @see org.coachline.model.catalog.Technique#getPhrasesToAvoid()
	 * @see #getTechnique()
	 * @generated
	 */
	EAttribute getTechnique_PhrasesToAvoid();

	/**
	 * Returns the meta object for the attribute list '{@link org.coachline.model.catalog.Technique#getSuits <em>Suits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Suits</em>'.
	 * @see org.coachline.model.catalog.Technique#getSuits()
	 * @see #getTechnique()
	 * @generated
	 */
	EAttribute getTechnique_Suits();

	/**
	 * Returns the meta object for the attribute list '{@link org.coachline.model.catalog.Technique#getPrecedes <em>Precedes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Precedes</em>'.
	 * @see org.coachline.model.catalog.Technique#getPrecedes()
	 * @see #getTechnique()
	 * @generated
	 */
	EAttribute getTechnique_Precedes();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.catalog.CallerType <em>Caller Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Caller Type</em>'.
	 * @see org.coachline.model.catalog.CallerType
	 * @generated
	 */
	EClass getCallerType();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.CallerType#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.coachline.model.catalog.CallerType#getDescription()
	 * @see #getCallerType()
	 * @generated
	 */
	EAttribute getCallerType_Description();

	/**
	 * Returns the meta object for the attribute list '{@link org.coachline.model.catalog.CallerType#getSignals <em>Signals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Signals</em>'.
	 * @see org.coachline.model.catalog.CallerType#getSignals()
	 * @see #getCallerType()
	 * @generated
	 */
	EAttribute getCallerType_Signals();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.CallerType#getApproach <em>Approach</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approach</em>'.
	 * @see org.coachline.model.catalog.CallerType#getApproach()
	 * @see #getCallerType()
	 * @generated
	 */
	EAttribute getCallerType_Approach();

	/**
	 * Returns the meta object for the attribute list '{@link org.coachline.model.catalog.CallerType#getFits <em>Fits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Fits</em>'.
	 * @see org.coachline.model.catalog.CallerType#getFits()
	 * @see #getCallerType()
	 * @generated
	 */
	EAttribute getCallerType_Fits();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.catalog.Scorecard <em>Scorecard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scorecard</em>'.
	 * @see org.coachline.model.catalog.Scorecard
	 * @generated
	 */
	EClass getScorecard();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.Scorecard#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.coachline.model.catalog.Scorecard#getVersion()
	 * @see #getScorecard()
	 * @generated
	 */
	EAttribute getScorecard_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.Scorecard#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.coachline.model.catalog.Scorecard#getDescription()
	 * @see #getScorecard()
	 * @generated
	 */
	EAttribute getScorecard_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.catalog.Scorecard#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.coachline.model.catalog.Scorecard#getSections()
	 * @see #getScorecard()
	 * @generated
	 */
	EReference getScorecard_Sections();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.catalog.ScorecardSection <em>Scorecard Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scorecard Section</em>'.
	 * @see org.coachline.model.catalog.ScorecardSection
	 * @generated
	 */
	EClass getScorecardSection();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.ScorecardSection#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.coachline.model.catalog.ScorecardSection#getWeight()
	 * @see #getScorecardSection()
	 * @generated
	 */
	EAttribute getScorecardSection_Weight();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.catalog.ScorecardSection#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see org.coachline.model.catalog.ScorecardSection#getQuestions()
	 * @see #getScorecardSection()
	 * @generated
	 */
	EReference getScorecardSection_Questions();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.catalog.ScorecardQuestion <em>Scorecard Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scorecard Question</em>'.
	 * @see org.coachline.model.catalog.ScorecardQuestion
	 * @generated
	 */
	EClass getScorecardQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.ScorecardQuestion#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.coachline.model.catalog.ScorecardQuestion#getWeight()
	 * @see #getScorecardQuestion()
	 * @generated
	 */
	EAttribute getScorecardQuestion_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.ScorecardQuestion#isAllowsNotApplicable <em>Allows Not Applicable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Allows Not Applicable</em>'.
	 * @see org.coachline.model.catalog.ScorecardQuestion#isAllowsNotApplicable()
	 * @see #getScorecardQuestion()
	 * @generated
	 */
	EAttribute getScorecardQuestion_AllowsNotApplicable();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.ScorecardQuestion#isAutoFail <em>Auto Fail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Auto Fail</em>'.
	 * @see org.coachline.model.catalog.ScorecardQuestion#isAutoFail()
	 * @see #getScorecardQuestion()
	 * @generated
	 */
	EAttribute getScorecardQuestion_AutoFail();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.ScorecardQuestion#isCommentRequired <em>Comment Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment Required</em>'.
	 * @see org.coachline.model.catalog.ScorecardQuestion#isCommentRequired()
	 * @see #getScorecardQuestion()
	 * @generated
	 */
	EAttribute getScorecardQuestion_CommentRequired();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.ScorecardQuestion#getGuidance <em>Guidance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guidance</em>'.
	 * @see org.coachline.model.catalog.ScorecardQuestion#getGuidance()
	 * @see #getScorecardQuestion()
	 * @generated
	 */
	EAttribute getScorecardQuestion_Guidance();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.catalog.ScorecardQuestion#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conditions</em>'.
	 * @see org.coachline.model.catalog.ScorecardQuestion#getConditions()
	 * @see #getScorecardQuestion()
	 * @generated
	 */
	EReference getScorecardQuestion_Conditions();

	/**
	 * Returns the meta object for the attribute list '{@link org.coachline.model.catalog.ScorecardQuestion#getTechniques <em>Techniques</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Techniques</em>'.
	 * @see org.coachline.model.catalog.ScorecardQuestion#getTechniques()
	 * @see #getScorecardQuestion()
	 * @generated
	 */
	EAttribute getScorecardQuestion_Techniques();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.catalog.ScorecardQuestion#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.coachline.model.catalog.ScorecardQuestion#getOptions()
	 * @see #getScorecardQuestion()
	 * @generated
	 */
	EReference getScorecardQuestion_Options();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.catalog.QuestionCondition <em>Question Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Question Condition</em>'.
	 * @see org.coachline.model.catalog.QuestionCondition
	 * @generated
	 */
	EClass getQuestionCondition();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.QuestionCondition#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.coachline.model.catalog.QuestionCondition#getQuestion()
	 * @see #getQuestionCondition()
	 * @generated
	 */
	EAttribute getQuestionCondition_Question();

	/**
	 * Returns the meta object for the attribute list '{@link org.coachline.model.catalog.QuestionCondition#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Answers</em>'.
	 * @see org.coachline.model.catalog.QuestionCondition#getAnswers()
	 * @see #getQuestionCondition()
	 * @generated
	 */
	EAttribute getQuestionCondition_Answers();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.catalog.AnswerOption <em>Answer Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer Option</em>'.
	 * @see org.coachline.model.catalog.AnswerOption
	 * @generated
	 */
	EClass getAnswerOption();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.AnswerOption#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.coachline.model.catalog.AnswerOption#getPoints()
	 * @see #getAnswerOption()
	 * @generated
	 */
	EAttribute getAnswerOption_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.AnswerOption#getFails <em>Fails</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fails</em>'.
	 * @see org.coachline.model.catalog.AnswerOption#getFails()
	 * @see #getAnswerOption()
	 * @generated
	 */
	EAttribute getAnswerOption_Fails();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.AnswerOption#isCommentRequired <em>Comment Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment Required</em>'.
	 * @see org.coachline.model.catalog.AnswerOption#isCommentRequired()
	 * @see #getAnswerOption()
	 * @generated
	 */
	EAttribute getAnswerOption_CommentRequired();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.catalog.RolePlayCard <em>Role Play Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role Play Card</em>'.
	 * @see org.coachline.model.catalog.RolePlayCard
	 * @generated
	 */
	EClass getRolePlayCard();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.RolePlayCard#getCallerType <em>Caller Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caller Type</em>'.
	 * @see org.coachline.model.catalog.RolePlayCard#getCallerType()
	 * @see #getRolePlayCard()
	 * @generated
	 */
	EAttribute getRolePlayCard_CallerType();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.RolePlayCard#getSituation <em>Situation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Situation</em>'.
	 * @see org.coachline.model.catalog.RolePlayCard#getSituation()
	 * @see #getRolePlayCard()
	 * @generated
	 */
	EAttribute getRolePlayCard_Situation();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.RolePlayCard#getOpening <em>Opening</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opening</em>'.
	 * @see org.coachline.model.catalog.RolePlayCard#getOpening()
	 * @see #getRolePlayCard()
	 * @generated
	 */
	EAttribute getRolePlayCard_Opening();

	/**
	 * Returns the meta object for the attribute list '{@link org.coachline.model.catalog.RolePlayCard#getPractises <em>Practises</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Practises</em>'.
	 * @see org.coachline.model.catalog.RolePlayCard#getPractises()
	 * @see #getRolePlayCard()
	 * @generated
	 */
	EAttribute getRolePlayCard_Practises();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.catalog.TechniqueReplacement <em>Technique Replacement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Technique Replacement</em>'.
	 * @see org.coachline.model.catalog.TechniqueReplacement
	 * @generated
	 */
	EClass getTechniqueReplacement();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.TechniqueReplacement#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.coachline.model.catalog.TechniqueReplacement#getSince()
	 * @see #getTechniqueReplacement()
	 * @generated
	 */
	EAttribute getTechniqueReplacement_Since();

	/**
	 * Returns the meta object for the attribute list '{@link org.coachline.model.catalog.TechniqueReplacement#getWas <em>Was</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Was</em>'.
	 * @see org.coachline.model.catalog.TechniqueReplacement#getWas()
	 * @see #getTechniqueReplacement()
	 * @generated
	 */
	EAttribute getTechniqueReplacement_Was();

	/**
	 * Returns the meta object for the attribute list '{@link org.coachline.model.catalog.TechniqueReplacement#getNow <em>Now</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Now</em>'.
	 * @see org.coachline.model.catalog.TechniqueReplacement#getNow()
	 * @see #getTechniqueReplacement()
	 * @generated
	 */
	EAttribute getTechniqueReplacement_Now();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.catalog.TechniqueReplacement#getBecause <em>Because</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Because</em>'.
	 * @see org.coachline.model.catalog.TechniqueReplacement#getBecause()
	 * @see #getTechniqueReplacement()
	 * @generated
	 */
	EAttribute getTechniqueReplacement_Because();

	/**
	 * Returns the meta object for enum '{@link org.coachline.model.catalog.FailScope <em>Fail Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Fail Scope</em>'.
	 * @see org.coachline.model.catalog.FailScope
	 * @generated
	 */
	EEnum getFailScope();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CatalogFactory getCatalogFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.coachline.model.catalog.impl.CatalogItemImpl <em>Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.catalog.impl.CatalogItemImpl
		 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getCatalogItem()
		 * @generated
		 */
		EClass CATALOG_ITEM = eINSTANCE.getCatalogItem();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATALOG_ITEM__ID = eINSTANCE.getCatalogItem_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATALOG_ITEM__NAME = eINSTANCE.getCatalogItem_Name();

		/**
		 * The meta object literal for the '{@link org.coachline.model.catalog.impl.TechniquePackImpl <em>Technique Pack</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.catalog.impl.TechniquePackImpl
		 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getTechniquePack()
		 * @generated
		 */
		EClass TECHNIQUE_PACK = eINSTANCE.getTechniquePack();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNIQUE_PACK__FORMAT_VERSION = eINSTANCE.getTechniquePack_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNIQUE_PACK__VERSION = eINSTANCE.getTechniquePack_Version();

		/**
		 * The meta object literal for the '<em><b>Vendor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNIQUE_PACK__VENDOR = eINSTANCE.getTechniquePack_Vendor();

		/**
		 * The meta object literal for the '<em><b>Licence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNIQUE_PACK__LICENCE = eINSTANCE.getTechniquePack_Licence();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNIQUE_PACK__LANGUAGE = eINSTANCE.getTechniquePack_Language();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNIQUE_PACK__DESCRIPTION = eINSTANCE.getTechniquePack_Description();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TECHNIQUE_PACK__CATEGORIES = eINSTANCE.getTechniquePack_Categories();

		/**
		 * The meta object literal for the '<em><b>Techniques</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TECHNIQUE_PACK__TECHNIQUES = eINSTANCE.getTechniquePack_Techniques();

		/**
		 * The meta object literal for the '<em><b>Caller Types</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TECHNIQUE_PACK__CALLER_TYPES = eINSTANCE.getTechniquePack_CallerTypes();

		/**
		 * The meta object literal for the '<em><b>Scorecards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TECHNIQUE_PACK__SCORECARDS = eINSTANCE.getTechniquePack_Scorecards();

		/**
		 * The meta object literal for the '<em><b>Role Play Cards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TECHNIQUE_PACK__ROLE_PLAY_CARDS = eINSTANCE.getTechniquePack_RolePlayCards();

		/**
		 * The meta object literal for the '<em><b>Replacements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TECHNIQUE_PACK__REPLACEMENTS = eINSTANCE.getTechniquePack_Replacements();

		/**
		 * The meta object literal for the '{@link org.coachline.model.catalog.impl.TechniqueCategoryImpl <em>Technique Category</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.catalog.impl.TechniqueCategoryImpl
		 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getTechniqueCategory()
		 * @generated
		 */
		EClass TECHNIQUE_CATEGORY = eINSTANCE.getTechniqueCategory();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNIQUE_CATEGORY__DESCRIPTION = eINSTANCE.getTechniqueCategory_Description();

		/**
		 * The meta object literal for the '<em><b>Color</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNIQUE_CATEGORY__COLOR = eINSTANCE.getTechniqueCategory_Color();

		/**
		 * The meta object literal for the '{@link org.coachline.model.catalog.impl.TechniqueImpl <em>Technique</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.catalog.impl.TechniqueImpl
		 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getTechnique()
		 * @generated
		 */
		EClass TECHNIQUE = eINSTANCE.getTechnique();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNIQUE__CATEGORY = eINSTANCE.getTechnique_Category();

		/**
		 * The meta object literal for the '<em><b>Icon</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNIQUE__ICON = eINSTANCE.getTechnique_Icon();

		/**
		 * The meta object literal for the '<em><b>Color</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNIQUE__COLOR = eINSTANCE.getTechnique_Color();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNIQUE__KEY = eINSTANCE.getTechnique_Key();

		/**
		 * The meta object literal for the '<em><b>Intent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNIQUE__INTENT = eINSTANCE.getTechnique_Intent();

		/**
		 * The meta object literal for the '<em><b>How</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNIQUE__HOW = eINSTANCE.getTechnique_How();

		/**
		 * The meta object literal for the '<em><b>Phrases To Say</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNIQUE__PHRASES_TO_SAY = eINSTANCE.getTechnique_PhrasesToSay();

		/**
		 * The meta object literal for the '<em><b>Phrases To Avoid</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNIQUE__PHRASES_TO_AVOID = eINSTANCE.getTechnique_PhrasesToAvoid();

		/**
		 * The meta object literal for the '<em><b>Suits</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNIQUE__SUITS = eINSTANCE.getTechnique_Suits();

		/**
		 * The meta object literal for the '<em><b>Precedes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNIQUE__PRECEDES = eINSTANCE.getTechnique_Precedes();

		/**
		 * The meta object literal for the '{@link org.coachline.model.catalog.impl.CallerTypeImpl <em>Caller Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.catalog.impl.CallerTypeImpl
		 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getCallerType()
		 * @generated
		 */
		EClass CALLER_TYPE = eINSTANCE.getCallerType();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALLER_TYPE__DESCRIPTION = eINSTANCE.getCallerType_Description();

		/**
		 * The meta object literal for the '<em><b>Signals</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALLER_TYPE__SIGNALS = eINSTANCE.getCallerType_Signals();

		/**
		 * The meta object literal for the '<em><b>Approach</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALLER_TYPE__APPROACH = eINSTANCE.getCallerType_Approach();

		/**
		 * The meta object literal for the '<em><b>Fits</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALLER_TYPE__FITS = eINSTANCE.getCallerType_Fits();

		/**
		 * The meta object literal for the '{@link org.coachline.model.catalog.impl.ScorecardImpl <em>Scorecard</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.catalog.impl.ScorecardImpl
		 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getScorecard()
		 * @generated
		 */
		EClass SCORECARD = eINSTANCE.getScorecard();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORECARD__VERSION = eINSTANCE.getScorecard_Version();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORECARD__DESCRIPTION = eINSTANCE.getScorecard_Description();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORECARD__SECTIONS = eINSTANCE.getScorecard_Sections();

		/**
		 * The meta object literal for the '{@link org.coachline.model.catalog.impl.ScorecardSectionImpl <em>Scorecard Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.catalog.impl.ScorecardSectionImpl
		 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getScorecardSection()
		 * @generated
		 */
		EClass SCORECARD_SECTION = eINSTANCE.getScorecardSection();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORECARD_SECTION__WEIGHT = eINSTANCE.getScorecardSection_Weight();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORECARD_SECTION__QUESTIONS = eINSTANCE.getScorecardSection_Questions();

		/**
		 * The meta object literal for the '{@link org.coachline.model.catalog.impl.ScorecardQuestionImpl <em>Scorecard Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.catalog.impl.ScorecardQuestionImpl
		 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getScorecardQuestion()
		 * @generated
		 */
		EClass SCORECARD_QUESTION = eINSTANCE.getScorecardQuestion();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORECARD_QUESTION__WEIGHT = eINSTANCE.getScorecardQuestion_Weight();

		/**
		 * The meta object literal for the '<em><b>Allows Not Applicable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORECARD_QUESTION__ALLOWS_NOT_APPLICABLE = eINSTANCE.getScorecardQuestion_AllowsNotApplicable();

		/**
		 * The meta object literal for the '<em><b>Auto Fail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORECARD_QUESTION__AUTO_FAIL = eINSTANCE.getScorecardQuestion_AutoFail();

		/**
		 * The meta object literal for the '<em><b>Comment Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORECARD_QUESTION__COMMENT_REQUIRED = eINSTANCE.getScorecardQuestion_CommentRequired();

		/**
		 * The meta object literal for the '<em><b>Guidance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORECARD_QUESTION__GUIDANCE = eINSTANCE.getScorecardQuestion_Guidance();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORECARD_QUESTION__CONDITIONS = eINSTANCE.getScorecardQuestion_Conditions();

		/**
		 * The meta object literal for the '<em><b>Techniques</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORECARD_QUESTION__TECHNIQUES = eINSTANCE.getScorecardQuestion_Techniques();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORECARD_QUESTION__OPTIONS = eINSTANCE.getScorecardQuestion_Options();

		/**
		 * The meta object literal for the '{@link org.coachline.model.catalog.impl.QuestionConditionImpl <em>Question Condition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.catalog.impl.QuestionConditionImpl
		 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getQuestionCondition()
		 * @generated
		 */
		EClass QUESTION_CONDITION = eINSTANCE.getQuestionCondition();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION_CONDITION__QUESTION = eINSTANCE.getQuestionCondition_Question();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION_CONDITION__ANSWERS = eINSTANCE.getQuestionCondition_Answers();

		/**
		 * The meta object literal for the '{@link org.coachline.model.catalog.impl.AnswerOptionImpl <em>Answer Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.catalog.impl.AnswerOptionImpl
		 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getAnswerOption()
		 * @generated
		 */
		EClass ANSWER_OPTION = eINSTANCE.getAnswerOption();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER_OPTION__POINTS = eINSTANCE.getAnswerOption_Points();

		/**
		 * The meta object literal for the '<em><b>Fails</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER_OPTION__FAILS = eINSTANCE.getAnswerOption_Fails();

		/**
		 * The meta object literal for the '<em><b>Comment Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER_OPTION__COMMENT_REQUIRED = eINSTANCE.getAnswerOption_CommentRequired();

		/**
		 * The meta object literal for the '{@link org.coachline.model.catalog.impl.RolePlayCardImpl <em>Role Play Card</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.catalog.impl.RolePlayCardImpl
		 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getRolePlayCard()
		 * @generated
		 */
		EClass ROLE_PLAY_CARD = eINSTANCE.getRolePlayCard();

		/**
		 * The meta object literal for the '<em><b>Caller Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_PLAY_CARD__CALLER_TYPE = eINSTANCE.getRolePlayCard_CallerType();

		/**
		 * The meta object literal for the '<em><b>Situation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_PLAY_CARD__SITUATION = eINSTANCE.getRolePlayCard_Situation();

		/**
		 * The meta object literal for the '<em><b>Opening</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_PLAY_CARD__OPENING = eINSTANCE.getRolePlayCard_Opening();

		/**
		 * The meta object literal for the '<em><b>Practises</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_PLAY_CARD__PRACTISES = eINSTANCE.getRolePlayCard_Practises();

		/**
		 * The meta object literal for the '{@link org.coachline.model.catalog.impl.TechniqueReplacementImpl <em>Technique Replacement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.catalog.impl.TechniqueReplacementImpl
		 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getTechniqueReplacement()
		 * @generated
		 */
		EClass TECHNIQUE_REPLACEMENT = eINSTANCE.getTechniqueReplacement();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNIQUE_REPLACEMENT__SINCE = eINSTANCE.getTechniqueReplacement_Since();

		/**
		 * The meta object literal for the '<em><b>Was</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNIQUE_REPLACEMENT__WAS = eINSTANCE.getTechniqueReplacement_Was();

		/**
		 * The meta object literal for the '<em><b>Now</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNIQUE_REPLACEMENT__NOW = eINSTANCE.getTechniqueReplacement_Now();

		/**
		 * The meta object literal for the '<em><b>Because</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNIQUE_REPLACEMENT__BECAUSE = eINSTANCE.getTechniqueReplacement_Because();

		/**
		 * The meta object literal for the '{@link org.coachline.model.catalog.FailScope <em>Fail Scope</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.catalog.FailScope
		 * @see org.coachline.model.catalog.impl.CatalogPackageImpl#getFailScope()
		 * @generated
		 */
		EEnum FAIL_SCOPE = eINSTANCE.getFailScope();

	}

} //CatalogPackage
