"""Given names, and the family names that stand first: what makes a run of capitals somebody's name.

The choice is our own: names that English news meets in people of many countries, without accents.
Left out are those that are as often a place, a month or a word: Chelsea, Jordan, May, Will, Grant.
"""

ENGLISH = frozenset(
    """aaron abby abigail adam adrian agnes aidan aileen alan albert alec alex alexander
    alexandra alexis alfred alice alicia alison allan allen allison alvin amanda amber amelia amy
    andre andrea andrew andy angela angie angus anita ann anna anne annette annie anthony antony
    archie arnold arthur ashley audrey barbara barry beatrice becky ben benjamin bernadette
    bernard bernice bernie bert beth betsy betty beverly bill billy bob bobby bonnie boris brad
    bradley brandon brenda brendan brent brett brian bridget brittany bruce bryan bryce caitlin
    calvin cameron carl carla carly carol caroline carolyn carrie catherine cathy cecil cecilia
    charlene charles charlie charlotte cheryl chloe chris christina christine christopher chuck
    cindy claire clara clare clarence clark claude claudia clayton clifford clint clive cody
    colin colleen connie connor conrad corey courtney craig curtis cynthia daisy dale damian dan
    dana daniel danielle danny darrell darren daryl dave david dean debbie deborah debra declan
    denis denise dennis derek dermot desmond diana diane dianne dominic don donald donna doreen
    doris dorothy doug douglas duncan dustin dwight dylan eamon earl ed eddie edgar edith edmund
    eduard edward edwin eileen elaine eleanor elena eli elijah elisabeth elise eliza elizabeth
    ella ellen elliot elliott emily emma emmanuel enid eric erica erin ernest ernie esther ethan
    eugene eva evan eve evelyn fiona floyd frances francis frank franklin fred freddie frederick
    gabriel gail gareth garrett garth gary gavin gene geoff geoffrey george georgina gerald
    geraldine gerard gerry gilbert gillian gina glen glenda glenn gloria gordon graeme graham
    greg gregory greta guy gwen hannah harold harriet harry harvey hazel heather hector heidi
    helen henry herbert hilary hillary holly howard hugh hugo hunter ian ingrid irene iris isaac
    isabel isabella ivan ivor jack jackie jacob jacqueline jake james jamie jan jane janet janice
    jared jasmine jason jay jean jeanette jeff jeffrey jen jenna jennifer jenny jeremiah jeremy
    jerome jerry jesse jessica jill jillian jim jimmy jo joan joann joanna joanne jodie jody joe
    joel joey john johnnie johnny jon jonah jonathan jonathon joseph josephine josh joshua joyce
    juanita judith judy julia julian julie justin kara karen karl kate katherine kathleen kathryn
    kathy katie katy keith kelly kelvin ken kendra kenneth kenny kerry kevin kim kimberly kirk
    kirsten kirsty kris kristen kristin kristina kurt kyle lance larry laura lauren laurence
    laurie lawrence leah leanne lee leigh len lenny leo leon leonard leroy les leslie lester
    lewis liam lillian lily linda lindsay lindsey lionel lisa liz lloyd lois lori lorraine louis
    louise lucas lucille lucinda lucy luke lydia lynn lynne mabel mackenzie madeleine madeline
    maggie malcolm marc marcia marcus margaret margery marguerite maria marian marianne marie
    marilyn marion marjorie mark marlene marsha martha martin marty marvin mary mason matt
    matthew maureen maurice max maxine meg megan melanie melinda melissa melvin meredith mervyn
    michael micheal michele michelle mick miguel mike mildred miles millie milton mimi miranda
    miriam mitch mitchell mitt moira molly mona monica morgan morris muriel myra nadia naomi
    natalie natasha nate nathan nathaniel neal ned neil nellie nelson niall nicholas nick nicola
    nicole nigel nina noah noel nora norma norman oliver olivia oscar owen pamela pat patricia
    patrick patsy patty paul paula pauline peggy pete peter phil philip phillip phoebe phyllis
    polly priscilla rachel ralph ramona randall randolph randy raphael ray raymond rebecca regina
    reginald rex rhonda rich richard rick ricky rita rob robbie robert roberta robin robyn
    rochelle rod roderick rodney roger roland ron ronald ronnie rory rosa rosalind rosemary rosie
    ross roy ruby rudy rufus rupert russ russell ruth ryan sabrina sally sam samantha samuel
    sandra sandy sara sarah scott seamus sean seth shane shannon sharon shaun shawn sheila
    shelley shelly sheryl shirley sid sidney simon simone sonia sophia sophie stacey stacy stan
    stanley stella stephanie stephen steve steven stewart stuart sue susan susanna susannah susie
    suzanne sylvester sylvia tamara tammy tania tanya tara ted terence teresa terrance terrence
    terry tess thelma theo theodore theresa thomas tiffany tim timothy tina toby todd tom tommy
    toni tony tracey traci tracy travis trevor tricia trisha troy tyler ursula valerie vanessa
    vaughn vera vernon veronica vicki vickie vicky vince vincent viola vivian vladimir wade
    wallace walter wanda warren wayne wendell wendy wesley whitney wilbur wilfred willard william
    willie winifred winston yolanda yvette yvonne zach zachary zoe""".split()
)

EUROPEAN = frozenset(
    """adolfo agnieszka alain alberto aldo alejandro aleksandar aleksander aleksandr aleksandra
    aleksei aleksey alessandra alessandro alexandre alexei alexey alfonso alfredo alina alvaro
    ana anatoly anders andreas andrei andrej andres andrey andrzej angelo anja ante antje antoine
    antonia antonio antonis antti armando arnaud arne arturo astrid augusto aurelie axel beata
    beatriz benedetto benito benoit bernardo bernd bernhard bertrand birgit bjorn blas bogdan
    borislav bozo branko bruno camilla camille carles carlo carlos carmen catarina celine cesar
    chiara christel christophe christos claudio claus clemens clement corinne cristian cristiano
    cristina cristobal dalia damien daniela daniele danilo danuta dario davide denisa diego
    dieter dimitri dimitris dirk dmitri dmitry domenico dominique dorota dragan dusan edoardo
    edouard eduardo efrain eino ekaterina elias elisabetta elmar elvira emil emile emiliano
    emilio emmanuelle enrico enrique erich erik ernesto ernst esteban eugenio eva evgeny fabian
    fabien fabio fabrice federica federico felipe felix ferenc fernanda fernando filip filippo
    florian francesca francesco francisco franck franco francois francoise franz frederic
    friedrich gabor gabriela gabriele gaston geert gennady georg georges georgios gerd gerhard
    german gerrit giacomo gianni gilles gintaras giorgio giorgos giovanna giovanni giulia
    giuliano giulio giuseppe goran grzegorz guido guillaume guillermo gunter gunther gustav
    gustavo gyorgy hans harald heike heiko heinrich heinz helena helene helga helmut henri henrik
    hermann hernan horacio horst hristo hubert humberto ignacio igor iker ilse imre inga inger
    inigo ioannis irina isabelle istvan iva ivana ivo jaap jacek jacques jaime jakob jakub jana
    janez janis janos janusz jaromir jaroslav jaroslaw javier jelena jens jerzy jesus jiri
    joachim joakim joao joaquin jochen johan johann johanna johannes jon jordi jorg jorge jose
    josef josep jozef juan juha julien juliette julio juraj jurgen jurij jussi kaja kamil karin
    karolina kasia katarina katarzyna katerina katja katrin kenan kirill kjell klaus konstantin
    konstantinos kostas kristian krzysztof lars laszlo laurent lech leif lena leonardo leonid
    leonor leopold lidia ljubica lorenzo lothar luca lucia luciano lucie lucien luigi luis luisa
    luiz lukas lydie maciej madalena maja maksim manfred manuel manuela marcel marcello marcelo
    marcin marco marek margarita margrethe mariana mariano marija marijana marina mario marisa
    marius mariusz marko markus marta marten martina mateo mateusz mathias mathieu mats matteo
    matthias matti mauricio maurizio maxim maxime mercedes michal michel michele mihai mihail
    mikael mikhail mikko milan milena milica milorad milos mirjana mirko miroslav mladen monika
    nadine natalia natalya nelly nenad nicolae nicolas nicole nicos niels nikita niklas niko
    nikola nikolai nikolaos nikolaus nikolay nikos nils nuno odile oksana ole oleg oleh oleksandr
    oleksiy olga olivier olof ottmar otto pablo paolo pascal patrice patrik patrizia pavel pavlo
    pawel pedro peer pere petar petr petra petro petros philippe pia piedad pier piero pierre
    piet pieter piotr predrag radek radoslaw radovan rafael rainer ralf ramiro ramon raul reiner
    renata renato rene ricardo riccardo rigoberto roberto rodolfo rodrigo rolf romain roman
    romano rosario rudolf ruud sabine salvador salvatore samuli sandro sasha saskia sebastian
    sebastien serge sergei sergey sergio serhiy sigmar silke silvia silvio simona sinisa slavko
    slobodan sofia sofie solveig soren stanislav stefan stefania stefanie stefano steffen stelios
    stephane susanne svein sven svetlana sylvain sylvie tadeusz taras tatiana tatjana terje
    thaddeus thibault thierry thomasz thorsten tiago till timo tiziano tomas tomasz tomislav
    torsten ulf ulrich ulrike umberto ursula uwe vaclav valentin valentina valeria valeriy valery
    vasile vasily vaso veronika veronique vesna viktor viktoria viktoriya vincenzo virginie
    vitali vitaly vito vittorio vlad vladislav volker volodymyr vyacheslav walid walther werner
    wiebke wilhelm willem wim witold wladimir wojciech wolfgang xavier yann yannick yannis
    yevgeny yulia yuliya yuri yuriy yves zbigniew zdenek zeljko zinedine zlatan zlatko zoltan
    zoran""".split()
)

MIDDLE_EASTERN = frozenset(
    """abbas abd abdallah abdel abdelaziz abdelkader abdellah abdirahman abdou abdul abdulaziz
    abdulla abdullah abdullahi abdulrahman abdurrahman adel adib adnan afzal ahmad ahmed ahmet
    aicha aisha akbar akram alaa ali alireza amal amin amina amir amira amjad ammar amr anas
    anees anwar arash arif asad asghar ashraf asif asma atef avi avigdor avraham aya ayman ayoub
    ayse aziz azza babak badr bahaa bahram bakhtiar bandar barham basel bashar bashir bassam
    behrouz benny bilal binyamin burhan cem cihan dalal daoud dawood devrim dina ebrahim ehud
    ekrem eliezer emad emine emre erdal ezzat fadi fahad faisal faiz farah farhad farid farooq
    farouk faruk fatemeh fatih fatima fatma fawaz fawzi fayez fayza fereydoun firas fouad fuad
    gamal ghada ghassan ghulam gideon habib hadi hafez haidar haider haim hakan hakim hala halima
    hamad hamdi hamdullah hamed hamid hamza hana hanan hani hariri haris haroon hasan hashem
    hashim hassan hassen hatem hayat hazem hicham hisham hoda hosein hosni hossein huda husain
    huseyin hussain hussein ibrahim idris ihab ihsan ilham ilyas imad iman imran ines iqbal ishaq
    ismail ismat issa itzhak iyad jaafar jabbar jaber jafar jalal jamal jamil jamila javad javed
    jawad kamal kamel kareem karim karima kawthar kemal khadija khadim khaled khalid khalil laila
    latif latifa layla leila loubna lubna maha mahdi mahmoud mahmud majed majid malak malek malik
    mansour marwa marwan maryam masoud massoud mazen mehdi mehmet mehran mohamad mohamed mohammad
    mohammadreza mohammed mohsen moin moncef monir mordechai morteza moshe mostafa mourad moussa
    muammar muhammad muhammed mukhtar mumtaz munir muqtada murad murat musa mustafa mustapha
    nabil nabila nada nader nadim naftali naguib naji najib najla nasir nasrin nasser nawaf nawal
    nawaz nayef nazanin nizar noura nouri nuri omar omer oren osama osman othman parviz pervez
    qais qasem qassem rabab rachid rafik rafiq rahim rami ramzi rana rania rashad rashid raza
    razia recep reem reuven reza riad riyad rouhollah saad saadia sabri saddam sadiq saeb saeed
    safa sahar saif sajjad salah saleh salem salim salma salman salwa sami samir samira sana
    sarfraz saud sayed sayyid selahattin selim sevgi shabnam shadi shafiq shahbaz shahid shahram
    shaima sharif shaukat sherif shimon shireen shlomo siham sirwan soheil soraya souad sulaiman
    suleiman suleyman taha tahir talal tamer tamim tarek tareq tariq tawfiq tayeb tayyip tzachi
    tzipi umar usman wael wafaa wajdi waleed walid wasim wissam yaakov yaser yasin yasir yasmin
    yasmine yassin yehuda yitzhak yoav yossi younes yousef youssef yusef yusuf zahra zaid zainab
    zaki zeid zeinab ziad zohra zuhair""".split()
)

AFRICAN_AND_ASIAN = frozenset(
    """abebe abiy adama adebayo aditya adriana agus ajay akash akhilesh akihito akio akira
    alassane alemayehu alok amadou amarinder amartya aminata amit amitabh amma anand ananda andi
    anil anita anjali ankit anup anwar arjun aroon arun arvind asha ashok ashwin atiku aung
    aurangzeb ayesha bambang bayani benazir bharat bhumibol bhupinder bola boubacar budi
    chandrika chaudhry chidi chinedu chinua corazon daisuke danilo deepak deepika devendra dewi
    dilip dilma dinesh djibril duong eko ellen emeka emmerson evo fatou fatoumata felipe
    ferdinand fumio gaurav gautam gita gloria goodluck gopal gotabaya habiba hailemariam harish
    harsha hideki hideo hiroko hiroshi hiroyuki ibrahima idriss imelda indira indra ines isha
    jagdish jaswant jawaharlal jayalalithaa jayanti jejomar joko jomo joyce junichiro kamla kapil
    karan kavita kazuo keiko keisuke kenji kenta kiran kishore kofi koichi koji kunle kwame kwasi
    lakshmi lalit laurent laxmi leni lula mahathir mahendra mahesh mahinda maithripala mamadou
    mamata manish manmohan manoj mariam masaki masako masato mayawati meena megawati miho mohan
    mohandas morarji muhammadu mukesh mwai nana narendra naresh naruhito natsuki naveen ngozi
    nguyen nirmala nitin nitish nkosazana noynoy obiageli oby olusegun omprakash oumar ousmane
    padma pankaj paulo philemon prabhu prabowo pradeep prakash pramod pranab prasad pratibha
    pravin prayuth prithvi priya priyanka rafael rahul raila raj rajendra rajesh rajiv rajnath
    rakesh ram ramesh ranil ranjit rashmi ravi rekha rishi ritu rodrigo rohan rohit sachiko
    sachin sadio saleemul samia sandeep sangeeta sanjay sanjeev santosh sarath sathya satoshi
    satya seiji sekou shankar shashi sheikha shigeru shinichi shinji shinzo shiv shivraj shoichi
    shreya siddharth sima sirimavo siti smriti soichiro somchai sonia sri sridhar srinivasan
    subhash sudhir sukarno sumitra sunil sunita suresh surin sushma susilo swati taichi takashi
    takeshi taro tarun tatsuya tedros thabo thaksin thein tomoko toshiaki tsegaye uday uhuru uma
    usha varun venkaiah vijay vikram vinay vinod virat vishal vivek wangari wole yasuhiro yasuo
    yingluck yogi yoko yoshihide yoshihiro yoshiko yoweri yudi yukio yuko yusuke""".split()
)

GIVEN_NAMES = ENGLISH | EUROPEAN | MIDDLE_EASTERN | AFRICAN_AND_ASIAN
"""What may open the name of a person, in lower case and without accents."""

FAMILY_NAMES_FIRST = frozenset(
    """ahn bae baek bai ban bang bo cai cao chae chan chang chau chen cheng cheong cheung chi
    chiang chin cho choe choi chong chou chow chu chua chun chung dai deng ding dong du duan fan
    fang feng foo fu fung gao geng go goh gong gu guan guo gwak ha han hao hau he heo ho hon hong
    hou hsiao hsieh hsu hu hua huang hui hung hwang hyun im in ip jang jeon jeong ji jia jiang
    jin jo joo ju jung kan kang kim ko koo kook kuo kwak kwan kwok kwon kwong lai lam lau law lee
    lei leung li liang liao lien lim lin ling liu lo loh low lu lui luo ma mak mao min mo mok
    moon na nam ng ngai ni nie noh oh ong ou paek pan pang park peng poon pu qian qin qiu quan
    ren rhee ri roh ryu seo seok shao shen shi shih shin sin siu so soh sohn son song su suh sun
    sung szeto tam tan tang tao teng teo teoh tian tien to tong tsai tsang tsao tse tsui tung wan
    wang wei wen wong woo wu xi xia xiao xie xiong xu xue yan yang yao yau ye yeh yeo yeung yi
    yim yin ying yip yoo yoon you yu yuan yue yun yung zeng zhang zhao zheng zhong
    zhou zhu zou""".split()
)
"""Chinese and Korean family names, which stand before the given name: Tsai Ing-wen."""
