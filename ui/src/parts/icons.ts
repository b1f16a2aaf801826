import arrow from "@navikt/aksel-icons/svg/ArrowRight.svg?raw";
import back from "@navikt/aksel-icons/svg/ArrowLeft.svg?raw";
import book from "@navikt/aksel-icons/svg/Book.svg?raw";
import calendar from "@navikt/aksel-icons/svg/Calendar.svg?raw";
import check from "@navikt/aksel-icons/svg/Checkmark.svg?raw";
import circle from "@navikt/aksel-icons/svg/CheckmarkCircle.svg?raw";
import clock from "@navikt/aksel-icons/svg/Clock.svg?raw";
import cog from "@navikt/aksel-icons/svg/Cog.svg?raw";
import cross from "@navikt/aksel-icons/svg/XMark.svg?raw";
import danger from "@navikt/aksel-icons/svg/ExclamationmarkTriangleFill.svg?raw";
import done from "@navikt/aksel-icons/svg/CheckmarkCircleFill.svg?raw";
import down from "@navikt/aksel-icons/svg/ChevronDown.svg?raw";
import ear from "@navikt/aksel-icons/svg/EarFill.svg?raw";
import eye from "@navikt/aksel-icons/svg/Eye.svg?raw";
import files from "@navikt/aksel-icons/svg/Files.svg?raw";
import help from "@navikt/aksel-icons/svg/QuestionmarkCircle.svg?raw";
import hide from "@navikt/aksel-icons/svg/EyeClosed.svg?raw";
import never from "@navikt/aksel-icons/svg/XMarkOctagonFill.svg?raw";
import pencil from "@navikt/aksel-icons/svg/PencilLine.svg?raw";
import people from "@navikt/aksel-icons/svg/PersonGroup.svg?raw";
import person from "@navikt/aksel-icons/svg/Person.svg?raw";
import phone from "@navikt/aksel-icons/svg/PhoneFill.svg?raw";
import phones from "@navikt/aksel-icons/svg/Phone.svg?raw";
import print from "@navikt/aksel-icons/svg/PrinterSmall.svg?raw";
import search from "@navikt/aksel-icons/svg/MagnifyingGlass.svg?raw";
import speech from "@navikt/aksel-icons/svg/Chat.svg?raw";
import tasks from "@navikt/aksel-icons/svg/Tasklist.svg?raw";
import up from "@navikt/aksel-icons/svg/ChevronUp.svg?raw";
import wait from "@navikt/aksel-icons/svg/Hourglass.svg?raw";
import worry from "@navikt/aksel-icons/svg/HeadHeart.svg?raw";

const drawings = {
  arrow,
  back,
  book,
  calendar,
  check,
  circle,
  clock,
  cog,
  cross,
  danger,
  done,
  down,
  ear,
  eye,
  files,
  help,
  hide,
  never,
  pencil,
  people,
  person,
  phone,
  phones,
  print,
  search,
  speech,
  tasks,
  up,
  wait,
  worry,
};

export type IconName = keyof typeof drawings;

/** The drawn lines of an icon; the rest of the file is the same for all. */
export function lines(name: IconName): string[] {
  return [...drawings[name].matchAll(/ d="([^"]+)"/g)].map((match) => match[1]!);
}
