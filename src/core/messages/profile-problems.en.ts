import type { ProfileProblemMessages } from "./profile-problem-messages";

export const profileProblemsEn: ProfileProblemMessages = {
  "profile-empty": "{file} is empty. Fill it in after its example, then try again.",
  "profile-json-incomplete":
    "{file} breaks off at line {line}, column {column}: a bracket or a quotation mark was not closed. Complete it, then try again.",
  "profile-json-unexpected":
    "{file} cannot be read at line {line}, column {column}[: “{found}” is out of place]. Check the commas, colons, brackets and quotation marks around it, then try again.",
  "profile-key-unknown":
    "The key “{path}” at line {line}, column {column} of {file} is not known. What can be used here, for example: {allowed}.",
  "profile-rule-unknown":
    "There is no rule “{value}” for “{path}” at line {line} column {column} of {file}. Give the number or name of a rule as its findings do. The nearest: {allowed}.",
  "profile-key-twice":
    "The key “{path}” at line {line}, column {column} of {file} was given before. Put both into one.",
  "profile-key-missing":
    "{file} lacks the key “{path}”. Add it to the group that begins at line {line}, column {column}.",
  "profile-not-object":
    "The value[ of “{path}”] at line {line}, column {column} of {file} must be a group of keys in curly brackets.",
  "profile-not-list":
    "The value of “{path}” at line {line}, column {column} of {file} must be a list in square brackets.",
  "profile-not-text":
    "The value of “{path}” at line {line}, column {column} of {file} must be a text in quotation marks, and not empty.",
  "profile-not-number":
    "The value of “{path}” at line {line}, column {column} of {file} must be a number greater than zero, without quotation marks.",
  "profile-value-unknown":
    "The value “{value}” of “{path}” at line {line}, column {column} of {file} is not known. What can be used, for example: {allowed}.",
  "profile-label-taken":
    "The label “{label}” of “{path}” (line {line}, column {column} of {file}) already names “{other}”. One label names one part only; choose another.",
};
