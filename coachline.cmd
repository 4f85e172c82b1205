@echo off
rem Copyright (c) 2026 The Coachline authors. SPDX-License-Identifier: EPL-2.0
rem The one script of Coachline on Windows; "coachline.cmd --help" says how. This part finds a JDK that is new enough; the work
rem is done by releng\script\Windows.java, which that JDK runs as it is.
setlocal enableextensions disabledelayedexpansion
set "NEEDED=21"
set "JDK="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JDK for %%P in (javac.exe) do if not "%%~$PATH:P"=="" call :try "%%~dp$PATH:P.."
for %%V in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps\openjdk") do call :look "%%~V"
if not defined JDK (
  echo coachline: no JDK %NEEDED% or newer was found: winget install EclipseAdoptium.Temurin.25.JDK ^(adoptium.net has it too^), or point JAVA_HOME at one. 1>&2
  exit /b 1
)
"%JDK%\bin\java.exe" -XX:TieredStopAtLevel=1 "%~dp0releng\script\Windows.java" "%~dp0." %*
exit /b %ERRORLEVEL%

rem Tries the folders in folder %1. From within it, because a pattern with quotes finds nothing in some command interpreters.
:look
if defined JDK exit /b 0
if not exist "%~1\." exit /b 0
pushd "%~1"
for /d %%D in (*) do if not defined JDK call :try "%%~fD"
popd
exit /b 0

rem Takes the JDK in folder %1 when its "release" file names a version that is new enough.
:try
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%R in ("%~1\release") do if "%%R"=="JAVA_VERSION" for /f "tokens=1 delims=.+-" %%M in ("%%~S") do if %%M GEQ %NEEDED% set "JDK=%~1"
exit /b 0
