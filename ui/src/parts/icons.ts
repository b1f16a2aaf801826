import arrow from "@navikt/aksel-icons/svg/ArrowRight.svg?raw";
import back from "@navikt/aksel-icons/svg/ArrowLeft.svg?raw";
import bin from "@navikt/aksel-icons/svg/Trash.svg?raw";
import book from "@navikt/aksel-icons/svg/Book.svg?raw";
import bulb from "@navikt/aksel-icons/svg/LightBulb.svg?raw";
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
import house from "@navikt/aksel-icons/svg/House.svg?raw";
import info from "@navikt/aksel-icons/svg/InformationSquare.svg?raw";
import key from "@navikt/aksel-icons/svg/KeyHorizontal.svg?raw";
import law from "@navikt/aksel-icons/svg/Gavel.svg?raw";
import listen from "@navikt/aksel-icons/svg/Ear.svg?raw";
import lock from "@navikt/aksel-icons/svg/PadlockLocked.svg?raw";
import locked from "@navikt/aksel-icons/svg/PadlockLockedFill.svg?raw";
import megaphone from "@navikt/aksel-icons/svg/MegaphoneSpeaking.svg?raw";
import never from "@navikt/aksel-icons/svg/XMarkOctagonFill.svg?raw";
import pause from "@navikt/aksel-icons/svg/Pause.svg?raw";
import pencil from "@navikt/aksel-icons/svg/PencilLine.svg?raw";
import people from "@navikt/aksel-icons/svg/PersonGroup.svg?raw";
import person from "@navikt/aksel-icons/svg/Person.svg?raw";
import phone from "@navikt/aksel-icons/svg/PhoneFill.svg?raw";
import phones from "@navikt/aksel-icons/svg/Phone.svg?raw";
import place from "@navikt/aksel-icons/svg/LocationPin.svg?raw";
import play from "@navikt/aksel-icons/svg/Play.svg?raw";
import plus from "@navikt/aksel-icons/svg/Plus.svg?raw";
import print from "@navikt/aksel-icons/svg/PrinterSmall.svg?raw";
import search from "@navikt/aksel-icons/svg/MagnifyingGlass.svg?raw";
import speech from "@navikt/aksel-icons/svg/Chat.svg?raw";
import stop from "@navikt/aksel-icons/svg/Stop.svg?raw";
import tasks from "@navikt/aksel-icons/svg/Tasklist.svg?raw";
import thought from "@navikt/aksel-icons/svg/HeadCloud.svg?raw";
import timer from "@navikt/aksel-icons/svg/Timer.svg?raw";
import told from "@navikt/aksel-icons/svg/PersonChat.svg?raw";
import undo from "@navikt/aksel-icons/svg/ArrowUndo.svg?raw";
import unit from "@navikt/aksel-icons/svg/Buildings3.svg?raw";
import unlock from "@navikt/aksel-icons/svg/PadlockUnlocked.svg?raw";
import up from "@navikt/aksel-icons/svg/ChevronUp.svg?raw";
import wait from "@navikt/aksel-icons/svg/Hourglass.svg?raw";
import worry from "@navikt/aksel-icons/svg/HeadHeart.svg?raw";
import open from "@navikt/aksel-icons/svg/Circle.svg?raw";
import file from "@navikt/aksel-icons/svg/FileText.svg?raw";
import send from "@navikt/aksel-icons/svg/Paperplane.svg?raw";
import inbox from "@navikt/aksel-icons/svg/InboxDown.svg?raw";
import shield from "@navikt/aksel-icons/svg/Shield.svg?raw";

const drawings = {
  arrow,
  back,
  bin,
  book,
  bulb,
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
  house,
  info,
  key,
  law,
  listen,
  lock,
  locked,
  never,
  pencil,
  people,
  person,
  phone,
  phones,
  place,
  plus,
  print,
  search,
  speech,
  tasks,
  thought,
  told,
  undo,
  unit,
  unlock,
  up,
  wait,
  worry,
  open,
  file,
  send,
  inbox,
  shield,
  megaphone,
  pause,
  play,
  stop,
  timer,
};

export type IconName = keyof typeof drawings;

/** The drawn lines of an icon; the rest of the file is the same for all. */
export function lines(name: IconName): string[] {
  return [...drawings[name].matchAll(/ d="([^"]+)"/g)].map((match) => match[1]!);
}
